import { kurtosis, mean, skewness, standardDeviation, sum, variance } from "./moments";
import { judgeSample, type Sample } from "./sample-size";

/** Statistics of a whole test. Null stands for what cannot be said. */
export interface TestStatistics {
  /** All attempts; and those that are compared here, which have a mark on every item. */
  readonly attempts: number;
  readonly complete: number;
  readonly sample: Sample;
  readonly items: number;
  /** The highest total, in marks; null where the complete attempts differ in it, and then nothing else is said. */
  readonly max: number | null;
  /** Mean and standard deviation of the total, in marks. */
  readonly mean: number | null;
  readonly sd: number | null;
  /** k3 / k2^1.5 and k4 / k2² of the total. */
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  /** Coefficient of internal consistency (Cronbach's alpha; KR-20 for 0/1), in per cent, at most 100. Null under two items, or where no total varies. */
  readonly cic: number | null;
  /** 100 √(1 - CIC / 100), in per cent. */
  readonly errorRatio: number | null;
  /** Error ratio · standard deviation / 100, in marks. */
  readonly standardError: number | null;
}

/** A complete attempt: its mark on each item, and the highest total it could have. */
export interface CompleteAttempt {
  readonly marks: readonly number[];
  readonly max: number;
}

/** 100 · p / (p - 1) · (1 - Σ var x / var T). Example: two items that agree, 0 0 and 1 1: 100 · 2 · (1 - (0.5 + 0.5) / 2) = 100. */
function consistency(attempts: readonly CompleteAttempt[], items: number): number | null {
  const whole = variance(attempts.map(({ marks }) => sum(marks)));
  if (items < 2 || !whole) return null;
  const parts = Array.from({ length: items }, (_, i) => variance(attempts.map(({ marks }) => marks[i] ?? 0)) ?? 0);
  return Math.min(100, ((100 * items) / (items - 1)) * (1 - sum(parts) / whole));
}

export function describeTest(attempts: number, items: number, complete: readonly CompleteAttempt[]): TestStatistics {
  const [first] = complete;
  const comparable = complete.every(({ max }) => Math.abs(max - (first?.max ?? 0)) < 1e-9) ? complete : [];
  const totals = comparable.map(({ marks }) => sum(marks));
  const cic = consistency(comparable, items);
  const sd = standardDeviation(totals);
  const errorRatio = cic === null ? null : 100 * Math.sqrt(1 - cic / 100);
  return {
    attempts,
    complete: complete.length,
    sample: judgeSample(complete.length),
    items,
    max: comparable[0]?.max ?? null,
    mean: mean(totals),
    sd,
    skewness: skewness(totals),
    kurtosis: kurtosis(totals),
    cic,
    errorRatio,
    standardError: errorRatio === null || sd === null ? null : (errorRatio * sd) / 100,
  };
}
