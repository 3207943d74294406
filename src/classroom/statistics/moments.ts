/** Values that differ by less than this, relative to their size, are equal: what is left is the error of binary fractions. */
const EPSILON = 1e-9;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The mean, or null of none. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sum(values) / values.length;

function isConstant(values: readonly number[]): boolean {
  const [first = 0] = values;
  const [low, high] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [first, first],
  );
  return high - low <= EPSILON * Math.max(1, Math.abs(low), Math.abs(high));
}

function sumProducts(xs: readonly number[], ys: readonly number[]): number {
  const [mx, my] = [mean(xs) ?? 0, mean(ys) ?? 0];
  return xs.reduce((total, x, i) => total + (x - mx) * ((ys[i] ?? my) - my), 0);
}

/**
 * The covariance of two lists of one length, with n - 1. Exactly 0 where either does not vary; null of fewer than two pairs. Example: of 1, 2, 3 and
 * 2, 2, 5 it is ((-1)(-1) + 0 + (1)(2)) / 2 = 1.5.
 */
export function covariance(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length < 2) return null;
  if (isConstant(xs) || isConstant(ys)) return 0;
  const products = sumProducts(xs, ys);
  const size = Math.sqrt(sumProducts(xs, xs) * sumProducts(ys, ys));
  return Math.abs(products) <= EPSILON * size ? 0 : products / (xs.length - 1);
}

/** The variance with n - 1: exactly 0 where nothing varies, null of fewer than two values. */
export const variance = (values: readonly number[]): number | null => covariance(values, values);

/** The standard deviation with n - 1, or null of fewer than two values. */
export function standardDeviation(values: readonly number[]): number | null {
  const found = variance(values);
  return found === null ? null : Math.sqrt(found);
}

/** Pearson's correlation, -1 to 1; null where either list does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const [both, vx, vy] = [covariance(xs, ys), variance(xs), variance(ys)];
  if (both === null || !vx || !vy) return null;
  return Math.max(-1, Math.min(1, both / Math.sqrt(vx * vy)));
}

const centralMoment = (values: readonly number[], power: number): number => {
  const centre = mean(values) ?? 0;
  return sum(values.map((value) => (value - centre) ** power)) / values.length;
};

/**
 * k3 / k2^1.5 with Fisher's k-statistics, k3 = n² m3 / ((n-1)(n-2)); m is a moment about the mean. Null of fewer than three values, or where nothing
 * varies. Example: of 0, 0, 3, with m3 = 2, k3 = 9, k2 = 3, it is 9 / 3^1.5 = 1.732.
 */
export function skewness(values: readonly number[]): number | null {
  const [n, k2] = [values.length, variance(values)];
  if (n < 3 || !k2) return null;
  const k3 = (n ** 2 * centralMoment(values, 3)) / ((n - 1) * (n - 2));
  return k3 / k2 ** 1.5;
}

/**
 * k4 / k2² with Fisher's k-statistics, k4 = n² ((n+1) m4 - 3 (n-1) m2²) / ((n-1)(n-2)(n-3)). Null of fewer than four values, or where nothing varies.
 * Example: of 0, 0, 0, 4, with m2 = 3, m4 = 21, k4 = 16 (105 - 81) / 6 = 64, k2 = 4, it is 64 / 16 = 4.
 */
export function kurtosis(values: readonly number[]): number | null {
  const [n, k2] = [values.length, variance(values)];
  if (n < 4 || !k2) return null;
  const [m2, m4] = [centralMoment(values, 2), centralMoment(values, 4)];
  const k4 = (n ** 2 * ((n + 1) * m4 - 3 * (n - 1) * m2 ** 2)) / ((n - 1) * (n - 2) * (n - 3));
  return k4 / k2 ** 2;
}
