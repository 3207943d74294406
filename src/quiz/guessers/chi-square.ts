/** erfc(x) for x >= 0, to 1.5e-7: Abramowitz & Stegun 7.1.26. */
function complementaryError(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return polynomial * Math.exp(-x * x);
}

/**
 * Probability that chi-square with so many degrees of freedom (a whole number, at least 1) exceeds x: Q(x|2) = e^(-x/2), Q(x|1) = erfc(√(x/2)) and
 * Q(x|n+2) = Q(x|n) + (x/2)^(n/2) e^(-x/2) / Γ(n/2+1) (Abramowitz & Stegun 26.4.4, 26.4.5 and 26.4.8). Example: 7.815 with 3 gives 0.0500.
 */
export function chiSquareTail(x: number, freedom: number): number {
  const half = Math.max(x, 0) / 2;
  const isEven = freedom % 2 === 0;
  let tail = isEven ? Math.exp(-half) : complementaryError(Math.sqrt(half));
  let term = isEven ? half * Math.exp(-half) : (Math.sqrt(half) * Math.exp(-half) * 2) / Math.sqrt(Math.PI);
  for (let n = isEven ? 2 : 1; n < freedom; n += 2) {
    tail += term;
    term *= half / (n / 2 + 1);
  }
  return tail;
}

/** Pearson's statistic of counts against equal shares. */
export function chiSquareOf(counts: readonly number[]): number {
  const expected = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  return counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
}
