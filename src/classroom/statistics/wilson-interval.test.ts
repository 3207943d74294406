import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson-interval";

describe("wilsonInterval", () => {
  // Newcombe, Statistics in Medicine 17 (1998), Table I, method 3.
  it.each([
    { k: 81, n: 263, printed: ["0.2553", "0.3662"] },
    { k: 15, n: 148, printed: ["0.0624", "0.1605"] },
    { k: 0, n: 20, printed: ["0.0000", "0.1611"] },
    { k: 1, n: 29, printed: ["0.0061", "0.1718"] },
  ])("is $printed for $k of $n", ({ k, n, printed }) => {
    const interval = wilsonInterval(k, n);
    expect([interval?.low.toFixed(4), interval?.high.toFixed(4)]).toEqual(printed);
  });

  it("takes partial marks as a fraction of successes: 0.5 and 1 of 2 lie about 1.5 of 2", () => {
    // (0.75 + z²/4 ± z √(0.09375 + z²/16)) / (1 + z²/2) with z² = 3.841459: (1.710365 ± 1.132447) / 2.920729
    const interval = wilsonInterval(1.5, 2);
    expect(interval?.low).toBeCloseTo(0.197867, 5);
    expect(interval?.high).toBeCloseTo(0.973323, 5);
  });

  it("says nothing of nobody", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it("holds the share, within 0 and 1, and narrows as more answer", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 500 }), (share, n) => {
        const few = wilsonInterval(share * n, n);
        const many = wilsonInterval(share * 4 * n, 4 * n);
        if (few === null || many === null) throw new Error("no interval");
        expect(few.low).toBeGreaterThanOrEqual(0);
        expect(few.high).toBeLessThanOrEqual(1);
        expect(few.low).toBeLessThanOrEqual(share + 1e-12);
        expect(few.high).toBeGreaterThanOrEqual(share - 1e-12);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});
