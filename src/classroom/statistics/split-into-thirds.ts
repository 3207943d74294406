export type Third = "low" | "middle" | "high";

/** Totals that differ by less are equal: sums of binary fractions. */
const EPSILON = 1e-9;

/**
 * The third in which each total lies, by its middle rank: r = (how many lie below + half of how many are equal) / n, low under 1/3, high over 2/3. Equal
 * totals always share a third, so the order of the attempts does not matter, and a third may be empty: of 1, 2, 2, 2 none is high, for the twos have
 * r = (1 + 1.5) / 4 = 0.625.
 */
export function splitIntoThirds(sums: readonly number[]): readonly Third[] {
  const totals = sums.map((total) => Math.round(total / EPSILON));
  const n = totals.length;
  const sorted = [...totals].sort((a, b) => a - b);
  const ranks = new Map<number, { below: number; equal: number }>();
  sorted.forEach((total, i) => {
    const { below, equal } = ranks.get(total) ?? { below: i, equal: 0 };
    ranks.set(total, { below, equal: equal + 1 });
  });
  return totals.map((total) => {
    const { below, equal } = ranks.get(total) ?? { below: 0, equal: n };
    const sixfold = 3 * (2 * below + equal);
    return sixfold < 2 * n ? "low" : sixfold > 4 * n ? "high" : "middle";
  });
}
