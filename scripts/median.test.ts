import { expect, it } from "vitest";
import { median, quantile } from "./median";

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[], Number.NaN],
])("the median of %j is %d", (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

it.each([
  [[4, 1, 3, 2], 0.5, 2],
  [[4, 1, 3, 2], 0.95, 4],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20], 0.95, 19],
  [[7], 0, 7],
  [[], 0.5, Number.NaN],
])("of %j a share of %d does not exceed %d", (numbers, share, found) => {
  expect(quantile(numbers, share)).toBe(found);
});
