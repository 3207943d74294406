import { describe, expect, it } from "vitest";
import { lessonOf, NO_PROGRESS, readProgress, withFinished, withGuess, withStop } from "./progress";

describe("readProgress", () => {
  const good = withFinished(withStop(withGuess(NO_PROGRESS, "one", "print", "small"), "one", "zone", "us"), "one");

  it("reads back what was written", () => {
    expect(readProgress(structuredClone(good))).toEqual(good);
  });

  it.each([
    ["nothing", null],
    ["a text", "progress"],
    ["a list", []],
    ["another version", { ...good, version: 2 }],
    ["lessons that are a list", { version: 1, lessons: [] }],
    ["a lesson without stops", { version: 1, lessons: { one: { guesses: {}, finished: true } } }],
    [
      "a guess that is a number",
      { version: 1, lessons: { one: { guesses: { print: 3 }, stops: {}, finished: true } } },
    ],
    [
      "a lesson that is finished by a word",
      { version: 1, lessons: { one: { guesses: {}, stops: {}, finished: "yes" } } },
    ],
  ])("refuses %s", (_, raw) => {
    expect(readProgress(raw)).toBeNull();
  });
});

describe("changes", () => {
  it("touch one lesson and leave what came before as it was", () => {
    const before = withGuess(NO_PROGRESS, "one", "print", "small");
    const after = withGuess(withStop(before, "two", "zone", "us"), "one", "print", "large");
    expect(lessonOf(before, "one").guesses).toEqual({ print: "small" });
    expect(lessonOf(after, "one").guesses).toEqual({ print: "large" });
    expect(lessonOf(after, "two")).toEqual({ guesses: {}, stops: { zone: "us" }, finished: false });
  });
});
