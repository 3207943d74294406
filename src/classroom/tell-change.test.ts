import { expect, it } from "vitest";
import { tellChange } from "./tell-change";

it.each([
  ["pupil.rename", "Ada", "renamed Ada"],
  ["assignment.make", "First quiz", "assigned First quiz"],
  ["join.open", null, "opened joining"],
  ["pupil.reset", null, "gave somebody or something that is gone a new secret"],
  ["something.new", null, "something.new"],
] as const)("tells %s of %s", (action, subject, text) => {
  expect(tellChange(action, subject)).toBe(text);
});
