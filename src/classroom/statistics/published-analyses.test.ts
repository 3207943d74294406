import { describe, expect, it } from "vitest";
import { analyseResponses } from "./analyse-responses";
import type { ItemStatistics } from "./item-statistics";
import type { ResponseTable } from "./response-table";
import { tableOfMarks } from "./test-table";

/** Checks a list against what was printed, to the digits that were printed; null must be null. */
function expectPrinted(found: readonly (number | null)[], printed: readonly (string | null)[]): void {
  expect(found.map((value, i) => value?.toFixed(printed[i]?.split(".")[1]?.length ?? 0) ?? null)).toEqual(printed);
}

const column = (items: readonly ItemStatistics[], name: keyof ItemStatistics, times = 1) =>
  items.map((item) => {
    const value = item[name];
    return typeof value === "number" ? value * times : null;
  });

/**
 * Moodle, mod/quiz/report/statistics/tests/fixtures: results00.csv (25 attempts, seven questions with partial marks), qstats00.csv, and the quiz's figures
 * in stats_from_steps_walkthrough_test.php. They were worked out in a spreadsheet by the authors of the report.
 */
describe("Moodle's quiz 00", () => {
  const third = 0.3333333;
  const { test, items } = analyseResponses(
    tableOfMarks([
      [1, 1, 1, 1, 1, 0, 1],
      [1, 1, 1, 1, 0.5, 1, 0],
      [1, 1, 1, 1, 0.5, 0, 1],
      [0, 0, 1, 1, 1, 0, 0],
      [1, 0, 1, 0, 0, 1, 0.5],
      [1, 1, 1, 1, 0.5, 0, 0.5],
      [0, 1, 1, 1, 0.5, 1, 0.5],
      [1, 1, 1, 0, 0.5, 1, 0.5],
      [1, 0, 1, 1, 1, 1, 1],
      [0, 1, 1, 0, 0.5, 1, 0.5],
      [0.8, 0, 1, 1, 0.5, 1, 0.5],
      [1, 1, 1, 0, 0.5, 1, 1],
      [1, 0, 1, 1, 0.5, 1, 0.5],
      [1, 0, 1, 1, 1, 0, 0.5],
      [0, 0, 1, 1, 0, 1, 1],
      [1, 0, 1, 0, 0.5, 1, 1],
      [0.8, 0, 1, 1, 0.5, 0, 1],
      [1, 0, 1, 1, 0, 1, 0.5],
      [1, 0, 1, 1, 0.5, 0, 0.5],
      [0, 1, 1, 0, 0.5, 1, 0],
      [1, 1, third, 1, 0.5, 0, 0.5],
      [1, 1, 1, 0, 0.5, 0, 0.5],
      [1, 1, 1, 1, 0, 1, 0.5],
      [0, 0, 1, 0, 0.5, 1, 1],
      [0, 0, 1, 1, 1, 1, 1],
    ]),
  );

  it("has its facility and standard deviation", () => {
    expectPrinted(column(items, "facility"), ["0.704", "0.48", "0.973333332", "0.68", "0.52", "0.64", "0.62"]);
    expectPrinted(column(items, "sd"), [
      "0.4513682901",
      "0.5099019514",
      "0.13333334",
      "0.4760952286",
      "0.3055050463",
      "0.4898979486",
      "0.331662479",
    ]);
  });

  it("has its effective weight, discrimination index and discriminative efficiency", () => {
    expectPrinted(column(items, "effectiveWeight"), [
      "21.2922742344",
      "18.8979800309",
      "4.443012573",
      "18.9347251357",
      "11.1450138688",
      "9.8081339177",
      "15.4788602394",
    ]);
    expectPrinted(column(items, "discriminationIndex"), [
      "-7.0650767526",
      "-28.8982125772",
      "-9.1230674268",
      "-22.6306444113",
      "-17.6997047674",
      "-45.3785178421",
      "-5.6543166602",
    ]);
    expectPrinted(column(items, "discriminativeEfficiency"), [
      "-9.4550536967",
      "-36.7834118938",
      "-21.6545012165",
      "-31.4411395613",
      "-21.1794802584",
      "-56.9365974439",
      "-6.5043742058",
    ]);
  });

  it("has the quiz's figures", () => {
    const { mean, sd, skewness, kurtosis, cic, errorRatio, standardError } = test;
    expectPrinted(
      [mean, sd, skewness, kurtosis, cic, errorRatio, standardError],
      [
        "4.617333332",
        "0.8117265554",
        "-0.092502502",
        "-0.7073968557",
        "-87.2230935542",
        "136.8294900795",
        "1.1106813066",
      ],
    );
  });
});

/**
 * Moodle, mod/quiz/report/statistics/tests: mdl_question_states.csv and statistics_test.php, whose figures come from the report's own spreadsheet,
 * stats.xls. 22 attempts, twenty slots; nobody earned anything in the first seven, and slots 5 to 7 are not marked. The marks of slots 8 to 20 follow.
 */
describe("Moodle's stats.xls", () => {
  const marks = `
    5.5 .3 .9  1 .3 1 0 0 1 1 0 0 1 |  1 .9 .9 .3 .3 1 0 0 1 0 1 0 1 | 2.5  1 .9 .3  1 0 0 1 1 1 1 1 1 |  4 .3 .9  1 .3 0 0 0 0 1 0 0 1
     3 .9 .3 .9  1 0 1 0 0 1 1 1 0 | 4.5 .9  1  1 .9 0 1 1 1 0 0 0 0 |  3 .3 .3 .3 .3 1 0 1 1 1 1 1 1 |  6 .9 .9  1 .3 0 1 1 1 1 0 0 1
    .5 .9  1 .9 .3 0 1 1 0 1 1 0 1 | 5.5 .9  1 .9 .3 1 1 0 0 1 0 0 0 | 2.5 .9  1  1 .9 0 1 0 0 1 0 0 1 |  4 .9 .3 .9  1 0 1 1 1 1 1 0 1
     4 .9 .3 .3  1 1 1 1 0 0 1 1 0 |  3  1  1 .3  1 0 1 0 1 1 1 1 0 |  1  1 .9 .3 .3 1 0 1 0 0 0 0 0 |  1 .3 .3 .3 .9 0 0 0 1 0 0 0 1
    1.5  1 .3 .9  1 1 1 0 1 1 0 0 0 |  4 .9  1 .9  1 0 1 1 1 0 1 0 0 |  2 .9 .9 .3 .9 0 1 0 0 0 0 0 0 |  1  1 .3 .3 .3 0 1 1 0 1 0 0 0
     6 .9  1  1 .9 0 0 0 1 0 0 1 1 |  7 .9 .3 .3 .3 1 0 1 1 1 1 0 0`;
  const rows = marks.split(/[|\n]/).flatMap((row) => (row.trim() === "" ? [] : [row.trim().split(/\s+/).map(Number)]));
  const slots = [1, 1, 1, 1, 0, 0, 0, 8, ...Array.from({ length: 12 }, () => 1)];
  const { test, items } = analyseResponses(
    tableOfMarks(
      rows.map((row) => [0, 0, 0, 0, 0, 0, 0, ...row]),
      slots,
    ),
  );
  const none = Array.from({ length: 7 }, () => null);

  it("has 22 attempts", () => {
    expect(test.attempts).toBe(22);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([13]));
  });

  it("has the facilities, none where nothing is marked", () => {
    expectPrinted(column(items, "facility", 100), [
      ...[
        "0",
        "0",
        "0",
        "0",
        null,
        null,
        null,
        "41.19318182",
        "81.36363636",
        "71.36363636",
        "65.45454545",
        "65.90909091",
      ],
      ...["36.36363636", "59.09090909", "50", "59.09090909", "63.63636364", "45.45454545", "27.27272727", "50"],
    ]);
  });

  it("has the standard deviations, nought where nothing varies", () => {
    expectPrinted(column(items, "sd", 1000), [
      ...["0", "0", "0", "0", "0", "0", "0", "1912.733589", "251.2738111", "322.6312277", "333.4199022", "337.5811591"],
      ...["492.3659639", "503.2362797", "511.7663157", "503.2362797", "492.3659639", "509.6471914", "455.8423058"],
      "511.7663157",
    ]);
  });

  it("has the effective weights", () => {
    expectPrinted(column(items, "effectiveWeight"), [
      ...["0", "0", "0", "0", "0", "0", "0", "26.58464457", "3.368456046", "3.253955259", "7.584083694", "3.79658376"],
      ...["3.183278505", "4.532356904", "7.78856243", "10.08351572", "8.381139345", "8.727645713", "7.946277111"],
      "4.769500946",
    ]);
  });

  it("has the discrimination, none where nothing varies", () => {
    expectPrinted(column(items, "discriminationIndex"), [
      ...none,
      ...["25.88327077", "1.170256965", "-4.207816809", "28.16930644", "-2.513606859", "-12.99017581", "-8.900638238"],
      ...["8.670004606", "29.63337745", "15.18945843", "16.21079629", "15.52451404", "-8.396734802"],
    ]);
    expectPrinted(column(items, "discriminativeEfficiency"), [
      ...none,
      ...["27.23492723", "1.382386552", "-4.691171307", "31.12404354", "-2.877487579", "-17.5074184", "-10.27568922"],
      ...["10.86956522", "34.58997279", "17.4790556", "20.14359793", "22.06477733", "-10"],
    ]);
  });
});

/**
 * Law School Admission Test, section 6 (Bock & Lieberman 1970): how many of 1000 people gave each pattern of five answers. The figures are those of
 * `itemstats` in the documentation of the R package mirt (data LSAT6): alpha, SEM, and for each item mean, sd, total.r, total.r_if_rm.
 */
describe("LSAT, section 6", () => {
  const patterns: Readonly<Record<string, number>> = {
    ...{ "00000": 3, "00001": 6, "00010": 2, "00011": 11, "00100": 1, "00101": 1, "00110": 3, "00111": 4 },
    ...{ "01000": 1, "01001": 8, "01011": 16, "01101": 3, "01110": 2, "01111": 15, "10000": 10, "10001": 29 },
    ...{ "10010": 14, "10011": 81, "10100": 3, "10101": 28, "10110": 15, "10111": 80, "11000": 16, "11001": 56 },
    ...{ "11010": 21, "11011": 173, "11100": 11, "11101": 61, "11110": 28, "11111": 298 },
  };
  const table: ResponseTable = {
    items: [1, 2, 3, 4, 5].map((n) => ({
      id: `Item_${n}`,
      max: 1,
      choice: { options: ["right", "wrong"], key: ["right"] },
    })),
    attempts: Object.entries(patterns).flatMap(([pattern, count]) => {
      const row = [...pattern].map((mark) => ({ mark: Number(mark), option: mark === "1" ? "right" : "wrong" }));
      return Array.from({ length: count }, () => row);
    }),
  };
  const { test, items } = analyseResponses(table);
  const option = (place: 0 | 1, name: "pointBiserial" | "restCorrelation") =>
    items.map(({ options }) => options?.[place]?.[name] ?? null);

  it("has alpha and the standard error of measurement", () => {
    expect(test.attempts).toBe(1000);
    const { mean, sd, cic, standardError } = test;
    expectPrinted([mean, sd, (cic ?? 0) / 100, standardError], ["3.819", "1.035", "0.295", "0.869"]);
  });

  it("has the items' means and standard deviations", () => {
    expectPrinted(column(items, "facility"), ["0.924", "0.709", "0.553", "0.763", "0.870"]);
    expectPrinted(column(items, "sd"), ["0.265", "0.454", "0.497", "0.425", "0.336"]);
  });

  it("has the correlations with the total and with the rest, and their negatives for the wrong option", () => {
    expectPrinted(option(0, "pointBiserial"), ["0.362", "0.567", "0.618", "0.534", "0.435"]);
    expectPrinted(option(0, "restCorrelation"), ["0.113", "0.153", "0.173", "0.144", "0.122"]);
    expectPrinted(column(items, "discriminationIndex", 0.01), ["0.113", "0.153", "0.173", "0.144", "0.122"]);
    expectPrinted(option(1, "restCorrelation"), ["-0.113", "-0.153", "-0.173", "-0.144", "-0.122"]);
  });
});

/** "Reliability coefficient using the KR-20 & 21" (a handout, pdfcoffee.com): ten students, ten items, KR-20 = (10 / 9)(1 - 2.05 / 3.29) = 0.42. */
it("reproduces KR-20 of a handout", () => {
  const rows = ["1100110011", "0010110100", "1111001111", "0101101101", "1100111011"];
  const more = ["1111111011", "1000011001", "1100111101", "1101100001", "0000110001"];
  const { test } = analyseResponses(tableOfMarks([...rows, ...more].map((row) => [...row].map(Number))));
  expectPrinted([(test.cic ?? 0) / 100, test.mean], ["0.42", "5.9"]);
});
