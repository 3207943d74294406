import { expect, it } from "vitest";
import { tellMark } from "./work-words";

it.each([
  [9, "9 of 9 marks, 100 %"],
  [8.996, "8.9 of 9 marks, 99.9 %"],
  [7.52, "7.5 of 9 marks, 83.6 %"],
])("tells %d of 9 marks, and no full mark that was not earned", (earned, says) => {
  expect(tellMark("quiz", { earned, max: 9, percent: (100 * earned) / 9 })).toBe(says);
});
