import { describe, expect, it } from "vitest";
import { readNumber } from "./read-number";
import { scoreNumber } from "./score-number";

const keyOf = (value: number, tolerance: number) => ({ key: { value, tolerance, unit: "", text: "" } });

describe("readNumber", () => {
  it.each([
    ["60", 60],
    [" 60 ", 60],
    ["about 60 vehicles", 60],
    ["3,000", 3000],
    ["3.000", 3000],
    ["3 000", 3000],
    ["3'000", 3000],
    ["1,250,000", 1_250_000],
    ["4.5", 4.5],
    ["4,5", 4.5],
    ["-4.5", -4.5],
    ["−12", -12],
    ["60.", 60],
    ["６０", 60],
    ["0", 0],
    ["", null],
    ["sixty", null],
    ["between 50 and 60", null],
    ["1,23,4", null],
  ])("%s", (text, number) => expect(readNumber(text)).toBe(number));
});

describe("scoreNumber of more than a number", () => {
  const item = { key: { ...keyOf(124, 0.5).key, above: 6.2 } };
  it.each([
    ["the number", "124", 1],
    ["above it", "130", 1],
    ["too far above", "131", 0],
    ["below it", "120", 0],
    ["rounded down", "123.5", 1],
  ])("%s", (_what, text, earned) => expect(scoreNumber(item, text).earned).toBe(earned));
});

describe("scoreNumber", () => {
  it.each([
    ["a count, exact", 2, 0, "2", 1],
    ["one off a count", 2, 0, "3", 0],
    ["inside", 34, 3.4, "35", 1],
    ["on the upper edge", 34, 3.4, "37.4", 1],
    ["on the lower edge", 34, 3.4, "30.6", 1],
    ["beyond it", 34, 3.4, "37.5", 0],
    ["on an edge that binary fractions miss", 0.3, 0.1, "0.4", 1],
    ["half a step of 3,000", 3000, 500, "3,500", 1],
    ["more than half a step", 3000, 500, "3,501", 0],
    ["no number", 34, 3.4, "thirty-four", 0],
    ["nothing", 34, 3.4, "", 0],
    ["the wrong sign", 34, 3.4, "-34", 0],
  ])("%s", (_what, value, tolerance, text, earned) =>
    expect(scoreNumber(keyOf(value, tolerance), text)).toEqual({
      earned,
      max: 1,
      detail: { right: earned, of: 1 },
    }),
  );
});
