import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitIntoThirds } from "./split-into-thirds";

describe("splitIntoThirds", () => {
  it.each([
    { totals: [1, 2, 3], thirds: ["low", "middle", "high"] },
    { totals: [6, 5, 4, 3, 2, 1], thirds: ["high", "high", "middle", "middle", "low", "low"] },
    // The ones have rank (0 + 1) / 4 = 0.25, the others (2 + 1) / 4 = 0.75.
    { totals: [1, 1, 2, 2], thirds: ["low", "low", "high", "high"] },
    // The twos have rank (1 + 1.5) / 4 = 0.625.
    { totals: [1, 2, 2, 2], thirds: ["low", "middle", "middle", "middle"] },
    { totals: [5, 5, 5], thirds: ["middle", "middle", "middle"] },
    { totals: [0.1 + 0.2, 0.3, 9], thirds: ["middle", "middle", "high"] },
    { totals: [], thirds: [] },
  ])("$totals are $thirds", ({ totals, thirds }) => {
    expect(splitIntoThirds(totals)).toEqual(thirds);
  });

  it("never parts equal totals, never puts a lower one higher, and fills even thirds where all differ", () => {
    const order = { low: 0, middle: 1, high: 2 };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 40 }), (totals) => {
        const ranks = splitIntoThirds(totals).map((third) => order[third]);
        totals.forEach((a, i) => {
          totals.forEach((b, j) => {
            if (a === b) expect(ranks[i]).toBe(ranks[j]);
            if (a < b) expect(ranks[i]).toBeLessThanOrEqual(ranks[j] ?? -1);
          });
        });
        const distinct = splitIntoThirds([...new Set(totals)]);
        const low = distinct.filter((third) => third === "low").length;
        expect(distinct.filter((third) => third === "high").length).toBe(low);
        expect(Math.abs(low - distinct.length / 3)).toBeLessThan(1);
      }),
    );
  });
});
