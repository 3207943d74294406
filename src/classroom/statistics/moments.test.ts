import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlation, covariance, kurtosis, mean, skewness, standardDeviation, variance } from "./moments";

const numbers = (least: number) => fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: least, maxLength: 30 });

describe("moments", () => {
  it.each([
    // means 2 and 3: (-1)(-1) + (0)(-1) + (1)(2) = 3, over 2
    { xs: [1, 2, 3], ys: [2, 2, 5], expected: 1.5 },
    { xs: [1, 2, 3], ys: [5, 2, 2], expected: -1.5 },
    { xs: [1, 2, 3], ys: [4, 4, 4], expected: 0 },
    // (-1)(0.5) + (0)(-1) + (1)(0.5)
    { xs: [1, 2, 3], ys: [1.5, 0, 1.5], expected: 0 },
    { xs: [1], ys: [4], expected: null },
    { xs: [], ys: [], expected: null },
  ])("covariance of $xs and $ys is $expected", ({ xs, ys, expected }) => {
    expect(covariance(xs, ys)).toBe(expected);
  });

  it.each([
    // mean 4: (4 + 0 + 4) / 2
    { values: [2, 4, 6], expected: 4 },
    { values: [7, 7, 7], expected: 0 },
    // What 0.1 + 0.2 and 0.3 differ by is no variance.
    { values: [0.1 + 0.2, 0.3, 0.3], expected: 0 },
    { values: [7], expected: null },
  ])("variance of $values is $expected", ({ values, expected }) => {
    expect(variance(values)).toBe(expected);
  });

  it.each([
    { xs: [1, 2, 3], ys: [10, 20, 30], expected: 1 },
    { xs: [1, 2, 3], ys: [3, 2, 1], expected: -1 },
    // covariance 1.5, variances 1 and 3: 1.5 / √3
    { xs: [1, 2, 3], ys: [2, 2, 5], expected: 1.5 / Math.sqrt(3) },
    { xs: [1, 2, 3], ys: [5, 5, 5], expected: null },
    { xs: [1], ys: [1], expected: null },
  ])("correlation of $xs and $ys is $expected", ({ xs, ys, expected }) => {
    const found = correlation(xs, ys);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 12);
  });

  it.each([
    // m3 = (-1 - 1 + 8) / 3 = 2; k3 = 9 · 2 / 2 = 9; k2 = 3
    { values: [0, 0, 3], skew: 9 / 3 ** 1.5, kurt: null },
    // m2 = 3, m4 = (3 · 1 + 81) / 4 = 21; k4 = 16 (5 · 21 - 3 · 3 · 9) / 6 = 64; k2 = 4; m3 = (-3 + 27) / 4 = 6, k3 = 16 · 6 / 6 = 16
    { values: [0, 0, 0, 4], skew: 2, kurt: 4 },
    { values: [1, 2], skew: null, kurt: null },
    { values: [5, 5, 5, 5], skew: null, kurt: null },
  ])("skewness and kurtosis of $values are $skew and $kurt", ({ values, skew, kurt }) => {
    expect(skewness(values) ?? 99).toBeCloseTo(skew ?? 99, 12);
    expect(kurtosis(values) ?? 99).toBeCloseTo(kurt ?? 99, 12);
  });

  // The examples of Microsoft's pages on SKEW and KURT, which are the same quotients of k-statistics.
  it("agrees with Excel's example", () => {
    const values = [3, 4, 5, 2, 3, 4, 5, 6, 4, 7];
    expect(skewness(values)?.toFixed(9)).toBe("0.359543071");
    expect(kurtosis(values)?.toFixed(9)).toBe("-0.151799637");
  });

  it("has no mean and no deviation of nothing", () => {
    expect(mean([])).toBeNull();
    expect(standardDeviation([3])).toBeNull();
  });

  it("shifting changes no spread, and scaling changes it as it should", () => {
    fc.assert(
      fc.property(
        numbers(4),
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 9 }),
        (values, by, times) => {
          const moved = values.map((value) => value * times + by);
          expect(standardDeviation(moved)).toBeCloseTo((standardDeviation(values) ?? 0) * times, 6);
          expect(skewness(moved) ?? 99).toBeCloseTo(skewness(values) ?? 99, 6);
          expect(kurtosis(moved) ?? 99).toBeCloseTo(kurtosis(values) ?? 99, 6);
        },
      ),
    );
  });
});
