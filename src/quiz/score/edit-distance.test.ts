import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance";

const words = fc.string({ unit: fc.constantFrom("a", "b", "c", "é"), maxLength: 7 });

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["homs", "homs", 0],
    ["homs", "hama", 2],
    ["homs", "hmos", 1],
    ["homs", "hom", 1],
    ["homs", "homss", 1],
    ["homs", "holms", 1],
    ["", "homs", 4],
    ["ca", "abc", 2],
    ["kitten", "sitting", 3],
    ["iran", "iraq", 1],
    ["𝔸b", "b𝔸", 1],
  ])("%s to %s", (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  it("is a metric", () => {
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});
