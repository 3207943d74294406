import { describe, expect, it } from "vitest";
import { analyseResponses } from "./analyse-responses";
import type { ResponseTable } from "./response-table";
import { tableOfChoices } from "./test-table";

const pick = <T>(list: readonly T[], i: number): T => {
  const found = list[i];
  if (found === undefined) throw new Error(`There is no ${i}`);
  return found;
};

describe("options", () => {
  const optionsOf = (table: ResponseTable) => pick(analyseResponses(table).items, 0);

  // The rest is 2 for the strong and 0 for the weak: choosing B goes with it, choosing the key A against it.
  const strong = Array.from({ length: 6 }, () => "BAA");
  const weak = Array.from({ length: 6 }, () => "ABB");

  it("suspect a wrong key where a distractor's rest-correlation exceeds the key's", () => {
    const { options, suspectedKeys } = optionsOf(tableOfChoices("AAA", [...strong, ...weak]));
    expect(suspectedKeys).toEqual(["B"]);
    expect(options?.map(({ option, restCorrelation }) => [option, restCorrelation])).toEqual([
      ["A", -1],
      ["B", 1],
      ["C", null],
      ["D", null],
    ]);
  });

  it("suspect none once the key is mended", () => {
    expect(optionsOf(tableOfChoices("BAA", [...strong, ...weak])).suspectedKeys).toEqual([]);
  });

  // The rest is 2 for those who chose B and 0 for those who chose the key, so that B's correlation is the higher one in every row.
  it.each([
    { choosers: 1, others: 11, suspected: [] },
    { choosers: 4, others: 8, suspected: [] },
    { choosers: 5, others: 7, suspected: ["B"] },
    { choosers: 5, others: 95, suspected: ["B"] }, // 5 of 100 are 5 %
    { choosers: 5, others: 96, suspected: [] },
  ])("suspect $suspected where $choosers of $choosers and $others did better with a wrong option", (row) => {
    const rows = [
      ...Array.from({ length: row.choosers }, () => "BAA"),
      ...Array.from({ length: row.others }, () => "ABB"),
    ];
    const { options, suspectedKeys } = optionsOf(tableOfChoices("AAA", rows));
    const [key, wrong] = [options?.[0]?.restCorrelation ?? 0, options?.[1]?.restCorrelation ?? 0];
    expect(wrong).toBeGreaterThan(key);
    expect(suspectedKeys).toEqual(row.suspected);
  });

  it("suspect what all chose but a few, though hardly anybody chose the key", () => {
    const rows = [...Array.from({ length: 20 }, () => "BAA"), "ABB", "ABA"];
    expect(optionsOf(tableOfChoices("AAA", rows)).suspectedKeys).toEqual(["B"]);
  });

  it("have shares in all and in the thirds of the total, those who chose nothing included", () => {
    // Totals with key AAA: 3 3 3 | 2 2 2 | 0 0 0 0: low are four, middle three, high three.
    const rows = ["AAA", "AAA", "AAA", "BAA", "BAA", "CAA", "BBB", "CBB", "CBB", ".BB"];
    const { options, unanswered } = optionsOf(tableOfChoices("AAA", rows));
    expect(unanswered).toBe(1);
    expect(
      options?.map(({ option, chosen, share, byThirds }) => [option, chosen, share, ...Object.values(byThirds)]),
    ).toEqual([
      ["A", 3, 0.3, 0, 0, 1],
      ["B", 3, 0.3, 0.25, 2 / 3, 0],
      ["C", 3, 0.3, 0.5, 1 / 3, 0],
      ["D", 0, 0, 0, 0, 0],
      [null, 1, 0.1, 0.25, 0, 0],
    ]);
  });

  // Of ten, three chose the key: totals 3 3 3 2 2 2 0 0 0 0, sum 15. Σ(1 - 0.3)(T - 1.5) = 3 · 1.5 = 4.5; Σ(T - 1.5)² = 6.75 + 0.75 + 9 = 16.5;
  // Σ(i - 0.3)² = 2.1. With the total 4.5 / √(16.5 · 2.1); with the rest, 2 2 2 2 2 2 0 0 0 0, mean 1.2: 3 · 0.8 / √((6 · 0.64 + 4 · 1.44) · 2.1).
  it("have point-biserials with the total and with the rest", () => {
    const rows = ["AAA", "AAA", "AAA", "BAA", "BAA", "CAA", "BBB", "CBB", "CBB", "DBB"];
    const key = optionsOf(tableOfChoices("AAA", rows)).options?.[0];
    expect(key?.pointBiserial).toBeCloseTo(4.5 / Math.sqrt(16.5 * 2.1), 12);
    expect(key?.restCorrelation).toBeCloseTo(2.4 / Math.sqrt(9.6 * 2.1), 12);
  });

  it.each([
    { others: 19, nonFunctioning: false }, // 1 of 20 is 5 %
    { others: 20, nonFunctioning: true }, // 1 of 21 is 4.8 %
  ])(
    "a distractor that one and $others others left: non-functioning is $nonFunctioning",
    ({ others, nonFunctioning }) => {
      const rows = ["BA", ...Array.from({ length: others }, () => "AA")];
      const { options } = optionsOf(tableOfChoices("AA", rows));
      expect(options?.map((option) => option.nonFunctioning)).toEqual([null, nonFunctioning, true, true]);
    },
  );

  it("suspect none where a distractor's choosers did just as well", () => {
    const rows = ["AAA", "ABB", "BAA", "BBB"].flatMap((row) => [row, row, row]);
    expect(optionsOf(tableOfChoices("AAA", rows)).suspectedKeys).toEqual([]);
  });
});
