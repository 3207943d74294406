import { describe, expect, it } from "vitest";
import {
  EMPTY_SHELF,
  findRun,
  findUnfinished,
  isSameQuiz,
  joinRuns,
  type PracticeRun,
  practiceHref,
  readShelf,
  withRun,
} from "./practice-run";

const run: PracticeRun = {
  course: "abc",
  generator: "1",
  seed: "s1",
  lesson: null,
  length: 6,
  avoid: ["a-claim"],
  position: 3,
  responses: {
    one: { kind: "choice", option: "x" },
    two: { kind: "order", order: ["a", "b"] },
    three: { kind: "match", pairs: { p: "o" } },
  },
};
const shelf = withRun(EMPTY_SHELF, run);

describe("readShelf", () => {
  it("reads back what was written", () => {
    expect(readShelf(structuredClone(shelf))).toEqual(shelf);
  });

  it.each([
    ["nothing", undefined],
    ["a run outside a shelf", run],
    ["another version", { ...shelf, version: 2 }],
    ["no seed", { version: 1, runs: [{ ...run, seed: undefined }] }],
    ["no generator", { version: 1, runs: [{ ...run, generator: 1 }] }],
    ["a lesson that is a number", { version: 1, runs: [{ ...run, lesson: 4 }] }],
    ["claims to avoid that are a text", { version: 1, runs: [{ ...run, avoid: "a" }] }],
    ["a length of nothing", { version: 1, runs: [{ ...run, length: 0, position: 0 }] }],
    ["a position beyond the result", { version: 1, runs: [{ ...run, position: 7 }] }],
    ["half a position", { version: 1, runs: [{ ...run, position: 1.5 }] }],
    ["responses that are a list", { version: 1, runs: [{ ...run, responses: [] }] }],
    ["a response of an unknown kind", { version: 1, runs: [{ ...run, responses: { one: { kind: "essay" } } }] }],
    [
      "an order that holds a number",
      { version: 1, runs: [{ ...run, responses: { one: { kind: "order", order: [1] } } }] },
    ],
    ["a choice without an option", { version: 1, runs: [{ ...run, responses: { one: { kind: "choice" } } }] }],
    ["one damaged run among good ones", { version: 1, runs: [run, { ...run, seed: 3 }] }],
  ])("refuses %s", (_, raw) => {
    expect(readShelf(raw)).toBeNull();
  });
});

it.each([
  [{ ...run, position: 5, avoid: [] }, true],
  [{ ...run, seed: "s2" }, false],
  [{ ...run, course: "def" }, false],
  [{ ...run, generator: "2" }, false],
  [{ ...run, lesson: "one" }, false],
  [{ ...run, length: 9 }, false],
])("knows whether a saved run is the quiz asked for", (other, same) => {
  expect(isSameQuiz(run, other)).toBe(same);
});

describe("the shelf", () => {
  it("keeps an unfinished quiz when another begins", () => {
    const other = { ...run, seed: "s2", position: 0, responses: {} };
    const both = withRun(shelf, other);
    expect(both.runs.map(({ seed }) => seed)).toEqual(["s2", "s1"]);
    expect(findRun(both, run)).toEqual(run);
    expect(findUnfinished(both, run)?.seed).toBe("s1");
  });

  it("joins what two tabs answered, and never gives an answer back", () => {
    const early: PracticeRun = {
      ...run,
      position: 0,
      avoid: [],
      responses: { one: { kind: "choice", option: "late" } },
    };
    expect(joinRuns(run, early)).toEqual(run);
    expect(withRun(shelf, { ...early, responses: { four: { kind: "map", option: "z" } } }).runs[0]?.responses).toEqual({
      ...run.responses,
      four: { kind: "map", option: "z" },
    });
  });

  it("lets the oldest go", () => {
    const full = Array.from({ length: 12 }, (_, i) => ({ ...run, seed: `n${i}` })).reduce(withRun, EMPTY_SHELF);
    expect(full.runs.map(({ seed }) => seed)).toEqual(["n11", "n10", "n9", "n8", "n7", "n6", "n5", "n4", "n3", "n2"]);
  });

  it.each([
    ["finished", { ...run, position: 6 }],
    ["not begun", { ...run, responses: {} }],
    ["of an older course", { ...run, course: "older" }],
    ["of an older generator", { ...run, generator: "0" }],
  ])("does not offer a quiz that is %s", (_, other) => {
    expect(findUnfinished(withRun(EMPTY_SHELF, other), { course: "abc", generator: "1" })).toBeUndefined();
  });
});

it("writes the address of a quiz with what makes it, and escapes it", () => {
  expect(practiceHref("c", { seed: "a&b", lesson: null, length: 6 })).toBe("/c/practice?length=6&seed=a%26b");
  expect(practiceHref("c", { seed: "s", lesson: "one", length: 9 })).toBe("/c/practice?lesson=one&length=9&seed=s");
});
