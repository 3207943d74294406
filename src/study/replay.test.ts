import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, daysBetween } from "./day";
import { type ClaimCard, replayLog } from "./replay";
import { mergeEntries, type ReviewEntry } from "./review-log";
import { entry } from "./test-entries";

const START = "2026-01-01";
const anEntry = fc
  .record({
    id: fc.integer({ min: 0, max: 30 }),
    after: fc.integer({ min: 0, max: 40 }),
    claim: fc.constantFrom("a", "b", "c"),
    score: fc.constantFrom(0, 0.5, 1),
    confidence: fc.constantFrom("guess" as const, "sure" as const, null),
  })
  .map(({ id, after, ...rest }) => entry(addDays(START, after), { id: String(id), ...rest }));
const someEntries = fc.array(anEntry, { maxLength: 25 });

function only(entries: readonly ReviewEntry[], until: Day | null = null): ClaimCard {
  const [card] = replayLog(entries, until).values();
  if (!card) throw new Error("Nothing was replayed.");
  return card;
}

/** Answers a claim rightly on each day that it is due. */
function succeed(
  times: number,
  until: Day | null = null,
): { entries: readonly ReviewEntry[]; pauses: readonly number[] } {
  const entries: ReviewEntry[] = [];
  const pauses: number[] = [];
  let day: Day = START;
  for (let i = 0; i < times; i++) {
    entries.push(entry(day));
    const { due } = only(entries, until);
    pauses.push(daysBetween(day, due));
    day = due;
  }
  return { entries, pauses };
}

describe("merging and replaying", () => {
  it("gives the same whatever the order, however often, and in whatever parts", () => {
    fc.assert(
      fc.property(someEntries, someEntries, someEntries, (a, b, c) => {
        const merged = mergeEntries(mergeEntries(a, b), c);
        expect(mergeEntries(c, mergeEntries(b, a))).toEqual(merged);
        expect(mergeEntries(merged, b)).toEqual(merged);
        expect(mergeEntries(merged, merged)).toEqual(merged);
        expect(replayLog(merged.toReversed(), null)).toEqual(replayLog(merged, null));
      }),
    );
  });

  it("keeps one claim out of another", () => {
    const both = replayLog([entry(START, { claim: "a" }), entry(START, { claim: "b", score: 0 })], null);
    expect(both.get("a")).toEqual(only([entry(START, { claim: "a" })]));
    expect(both.get("b")?.missed).toBe(0);
  });
});

describe("the pause until a claim is asked again", () => {
  it("grows with each success on its day, up to half a year and no further", () => {
    const { pauses } = succeed(8);
    expect(pauses[0]).toBeGreaterThanOrEqual(2);
    for (const [i, pause] of pauses.entries()) {
      const before = pauses[i - 1] ?? 0;
      expect(before === 180 ? pause === 180 : pause > before, pauses.join()).toBe(true);
    }
    expect(pauses.at(-1)).toBe(180);
  });

  it("is a day after a wrong answer, and longer after a partly right than after a wrong one", () => {
    const { entries } = succeed(3);
    const day = only(entries).due;
    const dueAfter = (score: number): number => daysBetween(day, only([...entries, entry(day, { score })]).due);
    expect(daysBetween(START, only([entry(START, { score: 0 })]).due)).toBe(1);
    expect(dueAfter(0)).toBeLessThan(dueAfter(0.5));
    expect(dueAfter(0.5)).toBeLessThan(dueAfter(1));
  });

  it("never ends after the last day of the course, while that lies ahead", () => {
    fc.assert(
      fc.property(someEntries, fc.integer({ min: 0, max: 60 }), (entries, days) => {
        const until = addDays(START, days);
        for (const { last, due } of replayLog(entries, until).values()) {
          expect(due > last).toBe(true);
          expect(daysBetween(last, due)).toBeLessThanOrEqual(180);
          if (last < until) expect(due <= until).toBe(true);
        }
      }),
    );
  });

  it("takes no notice of a last day that is past", () => {
    const { entries } = succeed(3);
    expect(only(entries, addDays(START, -5))).toEqual(only(entries));
  });

  it("counts the worst answer of a day, once, and not how often it was repeated", () => {
    const [right, wrong] = [entry(START), entry(START, { id: "later", score: 0 })];
    const again = entry(START, { id: "again", at: right.at + 60_000 });
    expect(only([right, again]).due).toBe(only([right]).due);
    expect(only([right, wrong, again]).due).toBe(addDays(START, 1));
  });
});

describe("what a claim is called", () => {
  it("is practised until three spaced successes", () => {
    const standings = [1, 2, 3].map((times) => only(succeed(times).entries).standing);
    expect(standings).toEqual(["practised", "practised", "remembered"]);
  });

  it.each<readonly [string, readonly ReviewEntry[], number]>([
    ["three times on one day", [0, 1, 2].map((i) => entry(START, { id: `${i}` })), 1],
    [
      "before and after midnight, and not yet due",
      [
        entry(START, { at: Date.parse("2026-01-01T23:50:00Z") }),
        entry("2026-01-02", { at: Date.parse("2026-01-02T00:10:00Z") }),
      ],
      1,
    ],
    ["on two days, a day apart, and not yet due", [entry(START), entry("2026-01-02")], 2],
    [
      "on the day on which it is due, less than a day later by the clock",
      [entry(START, { score: 0 }), entry("2026-01-02", { at: Date.parse("2026-01-02T20:00:00Z") })],
      1,
    ],
    ["partly", [entry(START, { score: 0.5 })], 0],
  ])("counts what was right %s", (_, entries, successes) => {
    expect(only(entries).successes).toBe(successes);
  });

  it("starts anew after a miss, and not after half a success", () => {
    const { entries } = succeed(3);
    const day = only(entries).due;
    expect(only([...entries, entry(day, { score: 0.5 })])).toMatchObject({ standing: "remembered", missed: null });
    expect(only([...entries, entry(day, { score: 0 })])).toMatchObject({
      standing: "practised",
      successes: 0,
      missed: 0,
    });
  });

  it.each([
    ["sure", 2],
    ["fairly-sure", 1],
    ["guess", 0],
    [null, 0],
  ] as const)("tells that a wrong answer was given %s", (confidence, missed) => {
    expect(only([entry(START, { score: 0, confidence })]).missed).toBe(missed);
    expect(only([entry(START, { score: 0, confidence }), entry("2026-01-03")]).missed).toBeNull();
  });
});
