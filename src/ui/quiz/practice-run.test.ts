import { describe, expect, it } from "vitest";
import { isSameQuiz, type PracticeRun, practiceHref, readRun } from "./practice-run";

const run: PracticeRun = {
  version: 1,
  course: "abc",
  seed: "s1",
  lesson: null,
  length: 6,
  position: 3,
  responses: {
    one: { kind: "choice", option: "x" },
    two: { kind: "order", order: ["a", "b"] },
    three: { kind: "match", pairs: { p: "o" } },
  },
};

describe("readRun", () => {
  it("reads back what was written", () => {
    expect(readRun(structuredClone(run))).toEqual(run);
  });

  it.each([
    ["nothing", undefined],
    ["another version", { ...run, version: 2 }],
    ["no seed", { ...run, seed: undefined }],
    ["a lesson that is a number", { ...run, lesson: 4 }],
    ["a length of nothing", { ...run, length: 0, position: 0 }],
    ["a position beyond the result", { ...run, position: 7 }],
    ["half a position", { ...run, position: 1.5 }],
    ["responses that are a list", { ...run, responses: [] }],
    ["a response of an unknown kind", { ...run, responses: { one: { kind: "essay", text: "x" } } }],
    ["an order that holds a number", { ...run, responses: { one: { kind: "order", order: [1] } } }],
    ["a choice without an option", { ...run, responses: { one: { kind: "choice" } } }],
  ])("refuses %s", (_, raw) => {
    expect(readRun(raw)).toBeNull();
  });
});

it.each([
  [{ ...run, position: 5 }, true],
  [{ ...run, seed: "s2" }, false],
  [{ ...run, course: "def" }, false],
  [{ ...run, lesson: "one" }, false],
  [{ ...run, length: 9 }, false],
])("knows whether a saved run is the quiz asked for", (other, same) => {
  expect(isSameQuiz(run, other)).toBe(same);
});

it("writes the address of a quiz with what makes it, and escapes it", () => {
  expect(practiceHref("c", { seed: "a&b", lesson: null, length: 6 })).toBe("/c/practice?length=6&seed=a%26b");
  expect(practiceHref("c", { seed: "s", lesson: "one", length: 9 })).toBe("/c/practice?lesson=one&length=9&seed=s");
});
