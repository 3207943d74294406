import { expect, it } from "vitest";
import { readNextPath } from "./next-path";

it.each(["/", "/teach", "/tasks/3?x=1", "/badia/lessons/one#end"])("leads on to %s", (path) => {
  expect(readNextPath(path)).toBe(path);
});

it.each([
  "",
  "teach",
  "//evil.test",
  "/\\evil.test",
  "https://evil.test",
  "/\tx",
  "/a\\b",
  "javascript:alert(1)",
  undefined,
  ["/a"],
  "/".padEnd(600, "a"),
])("leads nowhere for %j", (path) => {
  expect(readNextPath(path)).toBeNull();
});
