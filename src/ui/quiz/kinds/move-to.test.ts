import { expect, it } from "vitest";
import { moveTo } from "./move-to";

it.each([
  ["a", 0, "abcd"],
  ["a", 1, "bacd"],
  ["a", 3, "bcda"],
  ["d", 0, "dabc"],
  ["c", 1, "acbd"],
])("moves %s to index %i", (id, to, expected) => {
  expect(moveTo(["a", "b", "c", "d"], id, to).join("")).toBe(expected);
});
