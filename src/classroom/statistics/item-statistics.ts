import { correlation, covariance, mean, standardDeviation, sum } from "./moments";
import { analyseOptions, type OptionStatistics } from "./option-statistics";
import type { ItemColumn } from "./response-table";
import { judgeSample, type Sample } from "./sample-size";
import { type Interval, wilsonInterval } from "./wilson-interval";

/** One response that counts. `attempt` is a row of the table, `total` that attempt's mark over all its items. */
export interface Observation {
  readonly attempt: number;
  readonly mark: number;
  readonly max: number;
  readonly total: number;
  /** Null where nothing was chosen, or where only the mark is known. */
  readonly option: string | null;
}

/** Statistics of one item, or of a family pooled over its variants. Null stands for what cannot be said. */
export interface ItemStatistics {
  readonly id: string;
  /** How many attempts count, and whether they are enough to speak of discrimination. */
  readonly attempts: number;
  readonly sample: Sample;
  /** How many were shown the item and left it empty. */
  readonly unanswered: number;
  /** The highest mark; null where variants of a family differ in it. */
  readonly max: number | null;
  /** Standard deviation of the mark (of the share of the mark, where variants differ in their highest mark). */
  readonly sd: number | null;
  /** mean(x) / max, 0 to 1, and its 95 % interval; null where the highest mark is 0. */
  readonly facility: number | null;
  readonly interval: Interval | null;
  /** 100 · cov(x, o) / √(var x · var o), -100 to 100. Null with fewer than 10 attempts, or where x or o does not vary. */
  readonly discriminationIndex: number | null;
  /** 100 · cov(x, o) / cov(sorted x, sorted o), at most 100: what there is of what there could be. Null as above. */
  readonly discriminativeEfficiency: number | null;
  /** 100 · √cov(x, T) / Σ √cov(x, T), over the items with cov >= 0. Null where this item's is negative, or where nothing varies. */
  readonly effectiveWeight: number | null;
  /** The options of a choice; null where only marks are known, or where variants have keys of their own. */
  readonly options: readonly OptionStatistics[] | null;
  /** The distractors whose choosers, at least five, did better on the rest than those who chose the key. Null with fewer than 10 attempts, or without options. */
  readonly suspectedKeys: readonly string[] | null;
}

const ascending = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** Discrimination as Moodle's quiz statistics have it, with o = T - x. Null where the mark or the rest does not vary. */
function discriminate(
  xs: readonly number[],
  rest: readonly number[],
): { index: number | null; efficiency: number | null } {
  const index = correlation(xs, rest);
  const most = covariance(ascending(xs), ascending(rest));
  const found = covariance(xs, rest);
  return {
    index: index === null ? null : 100 * index,
    efficiency: index === null || found === null || !most ? null : (100 * found) / most,
  };
}

const isOne = <T>(values: readonly T[]): boolean => new Set(values).size <= 1;

const sameChoice = (columns: readonly ItemColumn[]): ItemColumn["choice"] => {
  const [first] = columns;
  const keys = columns.map(({ choice }) => (choice === null ? "" : JSON.stringify([...choice.key].sort())));
  if (first === undefined || first.choice === null || !isOne(keys)) return null;
  const options = columns.flatMap(({ choice }) => choice?.options ?? []);
  return { key: first.choice.key, options: [...new Set(options)] };
};

/**
 * The statistics of the observations of one item (one column) or of a family (a column for each variant). An attempt that met several variants gives an
 * observation for each, and counts once among the attempts and in the interval.
 */
export function describeItem(
  id: string,
  columns: readonly ItemColumn[],
  observations: readonly Observation[],
  { unanswered, effectiveWeight }: Pick<ItemStatistics, "unanswered" | "effectiveWeight">,
): ItemStatistics {
  const attempts = new Set(observations.map(({ attempt }) => attempt)).size;
  const sample = judgeSample(attempts);
  const sameMax = isOne(columns.map(({ max }) => max));
  const marked = columns.every(({ max }) => max > 0);
  const shares = observations.map(({ mark, max }) => mark / max);
  const xs = sameMax ? observations.map(({ mark }) => mark) : shares;
  const rest = observations.map(({ mark, total }) => total - mark);
  const facility = marked ? mean(shares) : null;
  const { index, efficiency } =
    sample === "too-few" || !(sameMax || marked) ? { index: null, efficiency: null } : discriminate(xs, rest);
  const choice = sameChoice(columns);
  const analysis = choice === null ? null : analyseOptions(choice, observations, sample);
  return {
    id,
    attempts,
    sample,
    unanswered,
    max: sameMax ? (columns[0]?.max ?? null) : null,
    sd: sameMax || marked ? standardDeviation(xs) : null,
    facility,
    interval: facility === null ? null : wilsonInterval(Math.min(facility, 1) * attempts, attempts),
    discriminationIndex: index,
    discriminativeEfficiency: efficiency,
    effectiveWeight,
    options: analysis?.options ?? null,
    suspectedKeys: analysis?.suspectedKeys ?? null,
  };
}

/**
 * The effective weights of items, from what each attempt earned on each of them and in all: `earned[item]` lists pairs of mark and total. Example: for
 * covariances 4, 1 and -2 the weights are 66.7, 33.3 and null.
 */
export function weigh(
  earned: readonly (readonly { readonly mark: number; readonly total: number }[])[],
): readonly (number | null)[] {
  const roots = earned.map((pairs) => {
    const found = covariance(
      pairs.map(({ mark }) => mark),
      pairs.map(({ total }) => total),
    );
    return found === null || found < 0 ? null : Math.sqrt(found);
  });
  const all = sum(roots.map((root) => root ?? 0));
  return roots.map((root) => (root === null || all === 0 ? null : (100 * root) / all));
}
