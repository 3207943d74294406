import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, findNearest, suggest } from "./nearest";

describe("editDistance", () => {
  it.each([
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["pier", "pier", 0],
    ["ab", "ba", 2],
  ] as const)("%s to %s is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it("is the same in both directions and at most the longer length", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe("findNearest", () => {
  it("finds what is likely meant", () => {
    expect(findNearest("speling", ["name", "spellings"])).toBe("spellings");
    expect(findNearest("Pier", ["wharf", "pier"])).toBe("pier");
    expect(findNearest("quill", ["fog", "quill-briefing"])).toBe("quill-briefing");
  });

  it("finds nothing where nothing is near", () => {
    expect(findNearest("harbour", ["pier", "wharf"])).toBeNull();
    expect(findNearest("x", [])).toBeNull();
  });

  it("makes a sentence of it", () => {
    expect(suggest("pierr", ["pier"], "add it")).toBe('did you mean "pier"? Else add it');
    expect(suggest("harbour", ["pier"], "add it")).toBe("add it");
  });
});
