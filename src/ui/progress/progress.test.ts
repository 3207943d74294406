import { describe, expect, it } from "vitest";
import { againKey, judgeKey, orderKey, revisitKey, stopKey, voicesKey } from "./answer-keys";
import {
  countAnswered,
  isBegun,
  lessonOf,
  NO_PROGRESS,
  readProgress,
  withFinished,
  withGuess,
  withNews,
  withStop,
  withText,
  withTick,
} from "./progress";

/** As devices hold it since the first release. Append-only: such records stay out there. */
const FIRST_RELEASE = {
  version: 1,
  lessons: {
    one: {
      guesses: { print: "small", "print again": "both" },
      stops: { "zone-agreed partner": "east-bank", "voices force-inside": "3" },
      finished: true,
    },
  },
};

describe("readProgress", () => {
  const written = withText(withFinished(withStop(NO_PROGRESS, "one", "zone", "us"), "one"), "one", "page", "He said");
  const good = withTick(withGuess(written, "one", "print", "small"), "one", "page", "Who said it?", true);

  it("reads back what was written", () => {
    expect(readProgress(structuredClone(good))).toEqual(good);
  });

  it("reads a record of the first release without loss, under the names that answers have today", () => {
    const read = readProgress(structuredClone(FIRST_RELEASE));
    expect(read).toEqual({ version: 1, lessons: { one: { ...FIRST_RELEASE.lessons.one, texts: {}, ticks: {} } } });
    const { guesses, stops } = lessonOf(read ?? NO_PROGRESS, "one");
    expect(guesses[revisitKey("print")]).toBe("both");
    expect(stops[stopKey("zone-agreed", "partner")]).toBe("east-bank");
    expect(stops[voicesKey("force-inside")]).toBe("3");
  });

  it("keeps what a later release may add", () => {
    const later = { version: 1, since: 7, lessons: { one: { ...lessonOf(good, "one"), seconds: 12 } } };
    expect(readProgress(structuredClone(later))).toEqual(later);
  });

  it.each([
    ["nothing", null],
    ["a text", "progress"],
    ["a list", []],
    ["another version", { ...good, version: 2 }],
    ["lessons that are a list", { version: 1, lessons: [] }],
    ["a lesson that is a text", { version: 1, lessons: { one: "done" } }],
    ["a lesson without stops", { version: 1, lessons: { one: { guesses: {}, finished: true } } }],
    [
      "a guess that is a number",
      { version: 1, lessons: { one: { guesses: { print: 3 }, stops: {}, finished: true } } },
    ],
    [
      "a lesson that is finished by a word",
      { version: 1, lessons: { one: { guesses: {}, stops: {}, finished: "yes" } } },
    ],
    ["a bulletin that is a list", { version: 1, lessons: { one: { ...lessonOf(good, "one"), texts: { page: [] } } } }],
    ["ticks that are a text", { version: 1, lessons: { one: { ...lessonOf(good, "one"), ticks: { page: "all" } } } }],
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
    expect(lessonOf(after, "two")).toEqual({
      guesses: {},
      stops: { zone: "us" },
      texts: {},
      ticks: {},
      finished: false,
    });
  });

  it("tick and untick one item of a checklist beside the others", () => {
    const both = withTick(withTick(NO_PROGRESS, "one", "page", "a", true), "one", "page", "b", true);
    expect(lessonOf(withTick(both, "one", "page", "a", true), "one").ticks).toEqual({ page: ["b", "a"] });
    expect(lessonOf(withTick(both, "one", "page", "a", false), "one").ticks).toEqual({ page: ["b"] });
  });
});

describe("read-outs", () => {
  const none = lessonOf(NO_PROGRESS, "one");
  const answered = withStop(withGuess(NO_PROGRESS, "one", "print", "small"), "one", judgeKey("words", "first"), "fact");

  it("count answers, and not bulletins", () => {
    expect(countAnswered(none)).toBe(0);
    expect(countAnswered(lessonOf(withText(answered, "one", "page", "He said"), "one"))).toBe(2);
  });

  it.each([
    ["nothing was done", NO_PROGRESS, false],
    ["a question was answered", answered, true],
    ["something was written", withText(NO_PROGRESS, "one", "page", "He"), true],
    ["what was written was deleted", withText(NO_PROGRESS, "one", "page", ""), false],
    ["an item was ticked", withTick(NO_PROGRESS, "one", "page", "a", true), true],
    ["the tick was taken away", withTick(withTick(NO_PROGRESS, "one", "p", "a", true), "one", "p", "a", false), false],
  ])("tell whether a lesson is begun where %s", (_, progress, begun) => {
    expect(isBegun(lessonOf(progress, "one"))).toBe(begun);
  });
});

describe("names of answers", () => {
  it("differ for a question and its later asking, and do not depend on the order in which events are named", () => {
    expect(againKey("zone", "partner")).not.toBe(stopKey("zone", "partner"));
    expect(orderKey(["storm", "breach"])).toBe(orderKey(["breach", "storm"]));
    expect(orderKey(["storm", "breach"])).not.toBe(orderKey(["storm", "flood"]));
  });
});

describe("withNews", () => {
  const stop = (option: string, progress = NO_PROGRESS) => withStop(progress, "one", "zone", option);
  const text = (words: string, progress = NO_PROGRESS) => withText(progress, "one", "page", words);
  const tick = (...items: readonly string[]) =>
    items.reduce((progress, item) => withTick(progress, "one", "page", item, true), NO_PROGRESS);

  it.each([
    ["what is new", NO_PROGRESS, NO_PROGRESS, stop("us"), stop("us")],
    ["what is changed, where it was the same", stop("us"), stop("us"), stop("russia"), stop("russia")],
    ["nothing over another's answer", stop("iran"), stop("us"), stop("russia"), stop("iran")],
    ["nothing that was not changed", NO_PROGRESS, stop("us"), stop("us"), NO_PROGRESS],
    ["a text letter by letter", text("He"), text("He"), text("He s"), text("He s")],
    ["a text where an empty one stands", text(""), NO_PROGRESS, text("H"), text("H")],
    ["no text over another's", text("She"), NO_PROGRESS, text("H"), text("She")],
    ["ticks", tick("who"), tick("who"), tick("who", "when"), tick("who", "when")],
    ["that it is finished", stop("us"), NO_PROGRESS, withFinished(NO_PROGRESS, "one"), withFinished(stop("us"), "one")],
  ])("takes over %s", (_, held, before, after, expected) => {
    const told = withNews(held, before, after);
    expect(lessonOf(told, "one")).toEqual(lessonOf(expected, "one"));
    expect(readProgress(structuredClone(told))).toEqual(told);
  });

  it("leaves other lessons alone", () => {
    const held = withStop(NO_PROGRESS, "two", "road", "east");
    expect(lessonOf(withNews(held, NO_PROGRESS, stop("us")), "two")).toEqual(lessonOf(held, "two"));
  });
});
