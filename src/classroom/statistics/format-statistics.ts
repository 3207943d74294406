import { plural } from "../../course/plural";
import type { ResponseStatistics } from "./analyse-responses";
import type { TestStatistics } from "./describe-test";
import type { ItemStatistics } from "./item-statistics";
import type { OptionStatistics } from "./option-statistics";
import { ENOUGH_ATTEMPTS, LEAST_ATTEMPTS } from "./sample-size";

const NOTHING = "-";

const fixed = (value: number | null, digits: number, unit = ""): string => {
  if (value === null) return NOTHING;
  const written = value.toFixed(digits);
  return `${Number(written) === 0 ? (0).toFixed(digits) : written}${unit}`;
};
const percent = (share: number | null): string => fixed(share === null ? null : 100 * share, 0, " %");

/** Rows with their first cell to the left and the last as it is; the cells between stand under each other to the right. */
function layOut(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) => {
        if (i === 0) return cell.padEnd(widths[i] ?? 0);
        return i === row.length - 1 ? cell : cell.padStart(widths[i] ?? 0);
      })
      .join("  ")
      .trimEnd(),
  );
}

function describeTotals(
  { attempts, complete, items, sample, ...test }: TestStatistics,
  pooled: boolean,
): readonly string[] {
  const counted = pooled ? plural(items, "family", "families") : plural(items, "item");
  const compared = complete === attempts ? "" : `, of which ${complete} can be compared (a mark on each)`;
  const lines = [`${plural(attempts, "attempt")}, ${counted}${compared}`];
  if (test.mean === null) return [...lines, "The totals are not comparable: no statistics of the test."];
  return [
    ...lines,
    `mean ${fixed(test.mean, 2)} of ${fixed(test.max, 2)}, standard deviation ${fixed(test.sd, 2)}, skewness ${fixed(test.skewness, 2)}, kurtosis ${fixed(test.kurtosis, 2)}`,
    `internal consistency (alpha) ${fixed(test.cic, 1, " %")}, error ratio ${fixed(test.errorRatio, 1, " %")}, standard error ${fixed(test.standardError, 2)} marks`,
    ...(sample === "enough" ? [] : [`Under ${ENOUGH_ATTEMPTS} attempts: take these figures as hints.`]),
  ];
}

function listNotes(item: ItemStatistics): readonly string[] {
  const { sample, unanswered, suspectedKeys, options, sd } = item;
  const idle = (options ?? []).flatMap(({ option, nonFunctioning }) => (nonFunctioning ? [option] : []));
  const notes = [
    ...(suspectedKeys ?? []).map((option) => `wrong key? those who chose ${option} did better on the rest`),
    ...(idle.length > 0 ? [`hardly chosen: ${idle.join(", ")}`] : []),
    ...(unanswered > 0 ? [`left empty: ${unanswered}`] : []),
    ...(sd === 0 && item.attempts > 1 ? ["all the same mark"] : []),
    ...(item.max === 0 ? ["not marked"] : []),
  ];
  if (sample === "too-few") return [`too few attempts to say how it discriminates`, ...notes];
  return sample === "few" ? [...notes, "few attempts"] : notes;
}

const describeItems = (title: string, items: readonly ItemStatistics[]): readonly string[] => [
  ...layOut([
    [title, "attempts", "facility", "95 % interval", "discrimination", "efficiency", "weight", "notes"],
    ...items.map((item) => [
      item.id,
      String(item.attempts),
      percent(item.facility),
      item.interval === null ? NOTHING : `${percent(item.interval.low)} to ${percent(item.interval.high)}`,
      fixed(item.discriminationIndex, 1),
      fixed(item.discriminativeEfficiency, 1),
      fixed(item.effectiveWeight, 1),
      listNotes(item).join("; "),
    ]),
  ]),
];

const describeOption = (option: OptionStatistics): readonly string[] => [
  `  ${option.option ?? "(empty)"}${option.isKey ? " *" : ""}`,
  String(option.chosen),
  percent(option.share),
  percent(option.byThirds.low),
  percent(option.byThirds.middle),
  percent(option.byThirds.high),
  fixed(option.pointBiserial, 2),
  fixed(option.restCorrelation, 2),
  option.nonFunctioning ? "hardly chosen" : "",
];

function describeOptions(items: readonly ItemStatistics[]): readonly string[] {
  const rows = items.flatMap(({ id, options }) =>
    options === null ? [] : [[id, "", "", "", "", "", "", "", ""], ...options.map(describeOption)],
  );
  const heading = ["option (* key)", "chosen", "share", "low third", "middle", "high third", "r total", "r rest", ""];
  return rows.length === 0 ? [] : ["", ...layOut([heading, ...rows])];
}

const LEGEND = [
  "facility: the mean share of the mark. discrimination: how the mark goes with the marks on the rest, -100 to 100; efficiency: of what was possible.",
  "weight: the item's part in how the totals spread. thirds: of the attempts, by total. r: correlation of choosing an option with the total, and with the rest.",
  `"-": cannot be said (under ${LEAST_ATTEMPTS} attempts, or nothing varies).`,
];

/** Statistics for somebody to read: lines of at most about 160 characters, without a line end. */
export function formatStatistics({ test, items, families }: ResponseStatistics): readonly string[] {
  return [
    ...describeTotals(test, families.length > 0),
    "",
    ...describeItems("item", items),
    ...(families.length === 0 ? [] : ["", ...describeItems("family", families)]),
    ...describeOptions([...items, ...families.filter(({ id }) => !items.some((item) => item.id === id))]),
    "",
    ...LEGEND,
  ];
}
