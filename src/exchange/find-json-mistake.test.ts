import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonMistake } from "./find-json-mistake";

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("findJsonMistake", () => {
  it.each([
    ["", 1, 1],
    ["{", 1, 2],
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": x\n}', 2, 8],
    ["[1 2]", 1, 4],
    ["{'a': 1}", 1, 2],
    ["[1]\n]", 2, 1],
    ["01", 1, 2],
    ['"a\nb"', 1, 1],
  ])("%j: line %i, column %i", (text, line, column) => expect(findJsonMistake(text)).toEqual({ line, column }));

  it("finds nothing in what is JSON", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
        expect(findJsonMistake(JSON.stringify(JSON.parse(text), null, indent))).toBeNull();
      }),
    );
  });

  it("agrees with the engine on what is JSON", () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom(...'{}[],:"0 x\\', "")).map(([text, at, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + 1);
    });
    fc.assert(
      fc.property(broken, (text) => {
        expect(findJsonMistake(text) === null).toBe(parses(text));
      }),
      { numRuns: 500 },
    );
  });
});
