import { expect, it } from "vitest";
import { roundMark } from "./round-mark";

it.each([
  [8.96, 1, 9, 8.9],
  [8.94, 1, 9, 8.9],
  [9, 1, 9, 9],
  [8 + 0.1 + 0.2 + 0.7, 1, 9, 9],
  [99.56, 0, 100, 99],
  [99.4, 0, 100, 99],
  [66.67, 1, 100, 66.7],
  [0.996, 2, 1, 0.99],
  [0.04, 1, 9, 0],
  [0, 1, 9, 0],
  [7.49, 1, 7.5, 7.4],
])("tells %d with %d digits, of at most %d, as %d", (mark, digits, most, told) => {
  expect(roundMark(mark, digits, most)).toBe(told);
});

it("rounds as usual where there is no most", () => expect(roundMark(1.96, 1)).toBe(2));
