import fc from "fast-check";
import { expect, it } from "vitest";
import { analyseResponses } from "./analyse-responses";
import type { ItemResponse, ResponseTable } from "./response-table";

const LETTERS = ["A", "B", "C"];

/** One item with its responses to choose from: right or wrong options, or marks in quarters. */
const anItem = fc.record({
  max: fc.integer({ min: 1, max: 4 }),
  isChoice: fc.boolean(),
  key: fc.constantFrom(...LETTERS),
});

const aTable: fc.Arbitrary<ResponseTable> = fc.array(anItem, { minLength: 1, maxLength: 6 }).chain((items) => {
  const responses = items.map(({ max, isChoice, key }): fc.Arbitrary<ItemResponse> => {
    const answer = isChoice
      ? fc.constantFrom(...LETTERS).map((option) => ({ mark: option === key ? max : 0, option }))
      : fc.integer({ min: 0, max: 4 * max }).map((quarters) => ({ mark: quarters / 4, option: null }));
    const missing = fc.constantFrom<ItemResponse>("unanswered", "not-asked");
    return fc.oneof({ weight: 8, arbitrary: answer }, { weight: 1, arbitrary: missing });
  });
  return fc.array(fc.tuple(...responses), { maxLength: 40 }).map((attempts) => ({
    items: items.map(({ max, isChoice, key }, i) => ({
      id: `q${i + 1}`,
      max,
      choice: isChoice ? { options: LETTERS, key: [key] } : null,
    })),
    attempts,
  }));
});

const anUnanswered = fc.constantFrom("zero" as const, "omit" as const);

/** What was found, with every number taken as near enough within a millionth: sums in another order differ in their last digits. */
function nearly(found: unknown): unknown {
  if (typeof found === "number" && Number.isFinite(found))
    return expect.closeTo(found, 6 - Math.max(0, Math.ceil(Math.log10(Math.abs(found) + 1))));
  if (Array.isArray(found)) return found.map(nearly);
  if (typeof found !== "object" || found === null) return found;
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, nearly(value)]));
}

it("the order of the attempts changes nothing", () => {
  fc.assert(
    fc.property(aTable, anUnanswered, fc.infiniteStream(fc.nat()), (table, unanswered, order) => {
      const moved = table.attempts
        .map((attempt) => ({ attempt, place: order.next().value }))
        .sort((a, b) => a.place - b.place)
        .map(({ attempt }) => attempt);
      const again = analyseResponses({ ...table, attempts: moved }, { unanswered });
      expect(again).toEqual(nearly(analyseResponses(table, { unanswered })));
    }),
  );
});

it("all figures stay within their limits", () => {
  const within = (value: number | null | undefined, low: number, high: number) => {
    if (value === null || value === undefined) return;
    expect(value).toBeGreaterThanOrEqual(low - 1e-9);
    expect(value).toBeLessThanOrEqual(high + 1e-9);
  };
  fc.assert(
    fc.property(aTable, anUnanswered, (table, unanswered) => {
      const { test, items } = analyseResponses(table, { unanswered });
      within(test.cic, Number.NEGATIVE_INFINITY, 100);
      within(test.errorRatio, 0, Number.POSITIVE_INFINITY);
      within(test.complete, 0, test.attempts);
      for (const item of items) {
        within(item.facility, item.interval?.low ?? 0, item.interval?.high ?? 1);
        within(item.discriminationIndex, -100, 100);
        within(item.discriminativeEfficiency, Number.NEGATIVE_INFINITY, 100);
        within(item.effectiveWeight, 0, 100);
        // What is there is at most what could be there, so the efficiency is the further from 0.
        within(Math.abs(item.discriminationIndex ?? 0), 0, Math.abs(item.discriminativeEfficiency ?? 0));
        const shares = (item.options ?? []).map(({ share }) => share);
        if (shares.length > 0 && item.attempts > 0)
          within(
            shares.reduce((a, b) => a + b, 0),
            1,
            1,
          );
        for (const option of item.options ?? []) within(option.restCorrelation, -1, 1);
      }
      const weights = items.flatMap(({ effectiveWeight }) => effectiveWeight ?? []);
      if (weights.length > 0)
        within(
          weights.reduce((a, b) => a + b, 0),
          100,
          100,
        );
    }),
  );
});

it("a constant item does not discriminate, and changes no other's discrimination", () => {
  fc.assert(
    fc.property(aTable, fc.integer({ min: 0, max: 3 }), (table, mark) => {
      const constant: ItemResponse = { mark, option: null };
      const { items } = analyseResponses({
        items: [...table.items, { id: "constant", max: 3, choice: null }],
        attempts: table.attempts.map((row) => [...row, constant]),
      });
      const last = items.at(-1);
      expect([last?.discriminationIndex, last?.discriminativeEfficiency]).toEqual([null, null]);
      const before = analyseResponses(table).items;
      before.forEach(({ discriminationIndex }, i) => {
        expect(items[i]?.discriminationIndex ?? 999).toBeCloseTo(discriminationIndex ?? 999, 6);
      });
    }),
  );
});

it("an item that is split into variants and pooled again is the same", () => {
  fc.assert(
    fc.property(
      aTable,
      anUnanswered,
      fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      (table, unanswered, sides) => {
        const [first, ...rest] = table.items;
        if (first === undefined) return;
        const split: ResponseTable = {
          items: [first, { ...first, id: "twin" }, ...rest],
          attempts: table.attempts.map(([mark = "not-asked", ...more], i) =>
            sides[i] ? [mark, "not-asked", ...more] : ["not-asked", mark, ...more],
          ),
        };
        const pooled = analyseResponses(split, { unanswered, familyOf: new Map([["twin", first.id]]) });
        const whole = analyseResponses(table, { unanswered });
        expect(pooled.families).toEqual(whole.items);
        expect(pooled.test).toEqual(whole.test);
      },
    ),
  );
});
