import { describe, expect, it } from "vitest";
import { measureOddness } from "./oddness";

describe("measureOddness", () => {
  it.each([
    ["a number of words", ["Old mill", "New mill", "Gate", "Low mill"], 2],
    ["a digit", ["Gate 7", "Gate north", "Gate south"], 0],
    ["a hyphen and words of its own", ["Upper dam", "Lower dam", "Salt-tax", "Outer dam"], 2],
  ])("finds what stands out by %s", (_by, texts, odd) => {
    const measured = measureOddness(texts);
    expect(measured.indexOf(Math.max(...measured))).toBe(odd);
  });

  it("finds none among texts of one look", () => {
    expect(new Set(measureOddness(["Old mill", "Old mill", "Old mill"])).size).toBe(1);
  });
});
