import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
import { generateBank } from "../quiz/bank/generate-bank";
import { areEnemies } from "../quiz/forms/reveals";
import type { Item } from "../quiz/item";
import { VALLEY } from "../quiz/test-valley";
import { addDays } from "./day";
import { drawSession, SESSION_LENGTH, type SessionOrder } from "./draw-session";
import { NEW_A_DAY } from "./line-up";
import type { ReviewEntry } from "./review-log";
import { entry } from "./test-entries";

const facts = createFactBase(VALLEY);
const { items, reveals } = generateBank(facts, "any");
const askable = [...new Set(items.flatMap(({ asks }) => asks))];
const TODAY = "2026-05-01";
const ALL_READ = VALLEY.lessons.map(({ id }) => id);

const order = (more: Partial<SessionOrder> = {}): SessionOrder => ({
  today: TODAY,
  seed: "device",
  entries: [],
  until: null,
  read: ALL_READ,
  about: null,
  ...more,
});

const asked = (session: { readonly items: readonly Item[] }): readonly string[] =>
  session.items.flatMap(({ asks }) => asks);

/** Everything answered once, rightly, so long ago that it is due. */
const longAgo = askable.map((claim) => entry("2026-01-01", { claim }));

describe("today's questions", () => {
  it("are none where nothing was read or answered", () => {
    expect(drawSession(facts, order({ read: [] }))).toEqual({ items: [], due: 0, fresh: 0, next: null });
  });

  it("begin with a few new claims of the lessons that were read, and of no other", () => {
    const session = drawSession(facts, order({ read: ["one"] }));
    const cited = new Set(VALLEY.lessons.find(({ id }) => id === "one")?.cites);
    expect(session.fresh).toBeGreaterThan(0);
    expect(session.fresh).toBeLessThanOrEqual(NEW_A_DAY);
    expect(asked(session).filter((claim) => !cited.has(claim))).toEqual([]);
  });

  it("begin no more than so many new claims a day, those of practice included", () => {
    const begun = askable.slice(0, NEW_A_DAY).map((claim) => entry(TODAY, { claim }));
    const session = drawSession(facts, order({ entries: begun }));
    expect(session).toMatchObject({ items: [], due: 0, fresh: 0 });
    expect(session.next?.day).toBe(addDays(TODAY, 3));
  });

  it("ask what is due before anything new, and at most ten questions", () => {
    const session = drawSession(facts, order({ entries: longAgo }));
    // The day's bank may lack one or two that another bank asks.
    expect(session.due).toBeLessThanOrEqual(askable.length);
    expect(session.due).toBeGreaterThan(0.9 * askable.length);
    expect(session.fresh).toBe(0);
    expect(session.items.length).toBeGreaterThan(5);
    expect(session.items.length).toBeLessThanOrEqual(SESSION_LENGTH);
  });

  it("begin with what was wrong and sure", () => {
    for (const claim of askable.slice(0, 8)) {
      const wrong = entry("2026-04-30", { id: "wrong", claim, score: 0, confidence: "sure" });
      const session = drawSession(facts, order({ entries: [...longAgo, wrong] }));
      expect(session.items[0]?.asks).toContain(claim);
    }
  });

  it("ask nothing twice, nothing that another question tells, and are the same each time they are drawn", () => {
    const logs = fc.array(
      fc.record({
        claim: fc.constantFrom(...askable),
        after: fc.integer({ min: 0, max: 119 }),
        score: fc.constantFrom(0, 0.5, 1),
        family: fc.constantFrom(...items.map(({ family }) => family)),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(logs, fc.string(), fc.constantFrom([], ["one"], ALL_READ), (log, seed, read) => {
        const entries = log.map(({ after, ...rest }, i) =>
          entry(addDays("2026-01-01", after), { id: `${i}`, ...rest }),
        );
        const session = drawSession(facts, order({ entries, seed, read }));
        expect(new Set(asked(session)).size).toBe(asked(session).length);
        for (const [i, a] of session.items.entries())
          for (const b of session.items.slice(i + 1)) expect(areEnemies(reveals, a, b)).toBe(false);
        expect(drawSession(facts, order({ entries: [...entries].reverse(), seed, read }))).toEqual(session);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the way of asking", () => {
  /** The item that a session on one due claim asks it by. */
  const nextFor = (claim: string, past: readonly ReviewEntry[], seed: string): Item | undefined =>
    drawSession(facts, order({ entries: past, seed, read: [] })).items.find(({ asks }) => asks.includes(claim));

  it("is by another family than last time, wherever the bank has one that asks the claim alone", () => {
    let rotated = 0;
    for (const claim of askable) {
      for (const seed of ["a", "b", "c"]) {
        const bank = generateBank(facts, `${TODAY} ${seed}`);
        const families = new Set(
          bank.items.filter(({ asks }) => asks.length === 1 && asks[0] === claim).map(({ family }) => family),
        );
        for (const family of families) {
          const next = nextFor(claim, [entry("2026-04-01", { claim, family })], seed);
          if (families.size === 1) continue;
          rotated++;
          expect(next?.family, `${claim} after ${family}`).not.toBe(family);
        }
      }
    }
    expect(rotated).toBeGreaterThan(5);
  });
});

describe("practising one actor, place or event", () => {
  it("asks only of it, whether due or not, and whether read of or not", () => {
    const mentions = (id: string): ReadonlySet<string> =>
      new Set((facts.mentions.get(id) ?? []).map(({ claim }) => claim.id));
    for (const { id } of [...VALLEY.actors, ...VALLEY.places].filter(({ id }) =>
      askable.some((claim) => mentions(id).has(claim)),
    )) {
      const session = drawSession(facts, order({ read: [], about: id }));
      expect(session.items.length, id).toBeGreaterThan(0);
      for (const { asks } of session.items) expect(asks.some((claim) => mentions(id).has(claim))).toBe(true);
    }
  });

  it("asks nothing again that it asked today", () => {
    const [{ id } = { id: "" }] = VALLEY.actors;
    const first = drawSession(facts, order({ read: [], about: id }));
    const entries = asked(first).map((claim) => entry(TODAY, { claim, score: 0 }));
    const second = drawSession(facts, order({ read: [], about: id, entries }));
    expect(asked(second).filter((claim) => asked(first).includes(claim))).toEqual([]);
  });
});
