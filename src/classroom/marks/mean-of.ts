import { mean, standardDeviation } from "../statistics/moments";
import type { Interval } from "../statistics/wilson-interval";

/** The mean of some percentages. */
export interface MeanOf {
  /** Null of none. */
  readonly mean: number | null;
  readonly count: number;
  /** Where the true mean lies with 95 %, held within 0 to 100; null under `LEAST` values, of which it would say nothing, and from `ENOUGH` on, where the mean says enough. */
  readonly interval: Interval | null;
}

const LEAST = 3;
const ENOUGH = 30;

/** The 97.5 % points of Student's t with 2 to 28 degrees of freedom (Student 1908; the usual table). */
const T = [
  4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101,
  2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048,
] as const;

/** Mean with Student's interval, mean ± t · s / √n. Example: of 50, 60, 70 with s = 10 it is 60 ± 4.303 · 10 / √3, 35.2 to 84.8. */
export function meanOf(percents: readonly number[]): MeanOf {
  const count = percents.length;
  const centre = mean(percents);
  const sd = standardDeviation(percents);
  if (centre === null || sd === null || count < LEAST || count >= ENOUGH)
    return { mean: centre, count, interval: null };
  const reach = ((T[count - LEAST] ?? 0) * sd) / Math.sqrt(count);
  return { mean: centre, count, interval: { low: Math.max(0, centre - reach), high: Math.min(100, centre + reach) } };
}
