export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal's 97.5 % point: 95 % lie between it and its negative. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval at 95 % for a proportion, without correction for continuity (Wilson 1927; Newcombe 1998, method 3). Null of no trials.
 *
 * Partial marks: `successes` may be a fraction, the sum of the shares that were earned. A share between 0 and 1 with mean p varies by p(1-p) at most, and
 * just that much where each is 0 or 1; so the interval is the exact one for right or wrong, and never too narrow for partial marks. Example: 1 of 2 gives
 * (0.5 + Z²/4 ± Z √(0.125 + Z²/16)) / (1 + Z²/2) = 0.0945 to 0.9055.
 */
export function wilsonInterval(successes: number, trials: number): Interval | null {
  if (trials <= 0) return null;
  const share = successes / trials;
  const centre = share + Z ** 2 / (2 * trials);
  const reach = Z * Math.sqrt(Math.max(0, share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2));
  const scale = 1 + Z ** 2 / trials;
  return { low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) };
}
