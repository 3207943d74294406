import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReviewFile, writeReviewFile } from "./review-file";
import { sortEntries } from "./review-log";
import { entry } from "./test-entries";

const entries = sortEntries([
  entry("2026-03-01", { claim: "a", confidence: "sure", score: 0, mixed: ["mill", "lock"] }),
  entry("2026-03-02", { claim: "b", score: 1 / 3 }),
  entry("2026-03-02", { claim: "c", kind: "map" }),
]);
const text = writeReviewFile("valley", { until: "2026-06-30", entries });

/** The file with something else in place of a value of its second answer. */
function withValue(name: string, value: unknown): string {
  const file = JSON.parse(text);
  if (value === undefined) delete file.entries[1][name];
  else file.entries[1][name] = value;
  return JSON.stringify(file);
}

const withHead = (name: string, value: unknown): string => JSON.stringify({ ...JSON.parse(text), [name]: value });

it("reads back what it wrote, an answer a line", () => {
  expect(readReviewFile("valley", text)).toEqual({ ok: true, until: "2026-06-30", entries });
  expect(readReviewFile("valley", `\uFEFF${text}`)).toMatchObject({ ok: true });
  expect(text.split("\n")).toHaveLength(entries.length + 3);
  const none = writeReviewFile("valley", { until: null, entries: [] });
  expect(readReviewFile("valley", none)).toEqual({ ok: true, until: null, entries: [] });
});

describe("a wrong file is refused, and says what is wrong", () => {
  it.each([
    ["nothing", "", /is empty/],
    ["a text", "Dear diary", /not JSON/],
    ["a file that was cut off", text.slice(0, -20), /not JSON, or it was cut off/],
    ["another JSON file", '{"items":[]}', /no record of answers/],
    ["a list", "[]", /no record of answers/],
    ["a later version", withHead("version", 2), /version 2 of the format; this page reads version 1/],
    ["another course", withHead("course", "harbour"), /course "harbour"; this one is "valley"/],
    ["a last day that is none", withHead("until", "soon"), /"soon" for "until"/],
    ["answers that are no list", withHead("entries", {}), /no list of answers/],
    ["an answer that is a number", withHead("entries", [4]), /^Answer 1 is 4, not an answer/],
    ["no id", withValue("id", undefined), /^Answer 2 has missing for "id"/],
    ["an empty claim", withValue("claim", ""), /^Answer 2 has "" for "claim"/],
    ["a time in words", withValue("at", "noon"), /"noon" for "at"/],
    ["a time in seconds", withValue("at", 1_772_000_000), /for "at", which needs a time in whole milliseconds/],
    ["a day that the calendar lacks", withValue("day", "2026-02-30"), /"2026-02-30" for "day"/],
    [
      "a day that does not fit its time",
      withValue("day", "2026-03-09"),
      /has the day 2026-03-09, which it was nowhere/,
    ],
    ["a score above one", withValue("score", 1.2), /1.2 for "score", which needs a number from 0 to 1/],
    ["no score", withValue("score", null), /null for "score"/],
    ["an unknown confidence", withValue("confidence", "very"), /"very" for "confidence"/],
    ["half a confusion", withValue("mixed", ["mill"]), /for "mixed"/],
    ["two answers of one id", withValue("id", entries[0]?.id), /^Answer 2 bears the same id as answer 1/],
  ])("%s", (_, file, says) => {
    const read = readReviewFile("valley", file);
    expect(read.ok ? "was taken" : read.faults[0]).toMatch(says);
  });

  it("lists five faults and counts the others", () => {
    const read = readReviewFile("valley", withHead("entries", Array(9).fill({})));
    expect(read.ok ? [] : read.faults).toHaveLength(6);
    expect(read.ok ? "" : read.faults[5]).toBe("And 4 more answers are wrong.");
  });

  it("whatever one letter of it was changed, never with an exception, and never half", () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
        const read = readReviewFile("valley", text.slice(0, at) + letter + text.slice(at + 1));
        if (read.ok) expect(read.entries).toHaveLength(entries.length);
        else expect(read.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
