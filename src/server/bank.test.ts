import { describe, expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
import { generateBank } from "../quiz/bank/generate-bank";
import { VALLEY } from "../quiz/test-valley";
import { getBank, openBank } from "./bank";

const facts = createFactBase(VALLEY);
const { items } = generateBank(facts, "standing");
const all = openBank(facts, {});
const [first] = items;
if (!first) throw new Error("The bank of the tests is empty.");

/** Every page of what a query asks for. */
function turnPages(query: Readonly<Record<string, string>>) {
  const { pages } = openBank(facts, query);
  return Array.from({ length: pages }, (_, i) => openBank(facts, { ...query, page: String(i + 1) }));
}

const idsOf = (query: Readonly<Record<string, string>>): readonly string[] =>
  turnPages(query).flatMap(({ shown }) => shown.map(({ item }) => item.id));

describe("openBank", () => {
  it("shows the standing bank, 25 items to a page, each once and in its order", () => {
    expect(all).toMatchObject({ seed: "standing", matches: items.length, page: 1, first: 1, problems: [] });
    expect(all.shown).toHaveLength(25);
    expect(all.pages).toBe(Math.ceil(items.length / 25));
    expect(idsOf({})).toEqual(items.map(({ id }) => id));
    expect(turnPages({}).map((page) => page.first)).toEqual(turnPages({}).map((_, i) => i * 25 + 1));
  });

  it.each(["family", "kind", "skill", "lesson", "difficulty", "differs"] as const)(
    "counts for each value of %s as many items as it then shows",
    (name) => {
      expect(all.counts[name].size).toBeGreaterThan(0);
      for (const [value, count] of all.counts[name]) {
        expect(openBank(facts, { [name]: value })).toMatchObject({ matches: count, problems: [] });
        expect(idsOf({ [name]: value })).toHaveLength(count);
      }
    },
  );

  it("joins filters", () => {
    const { kind, skill, difficulty } = first;
    const both = items.filter((item) => item.kind === kind && item.skill === skill && item.difficulty === difficulty);
    expect(idsOf({ kind, skill, difficulty })).toEqual(both.map(({ id }) => id));
  });

  it("finds words in the question in any order, whatever their case and accents", () => {
    const words = first.stem.split(/\s+/).slice(0, 3).reverse().join("  ").toUpperCase();
    expect(idsOf({ words })).toContain(first.id);
    expect(openBank(facts, { words: `${words} zzzz` })).toMatchObject({ matches: 0, first: 0, pages: 1, shown: [] });
  });

  it("finds what asks or tells a claim, what asks it first", () => {
    const told = items.flatMap(({ claims, asks }) => claims.filter((claim) => !asks.includes(claim)));
    const claim = told.find((one) => items.some(({ asks }) => asks.includes(one))) ?? "";
    const found = idsOf({ claim }).map((id) => items.find((item) => item.id === id));
    expect(found.every((item) => item?.claims.includes(claim))).toBe(true);
    const asks = found.map((item) => item?.asks.includes(claim));
    expect(asks).toEqual([...asks].sort((a, b) => Number(b) - Number(a)));
    expect(new Set(asks)).toEqual(new Set([true, false]));
    expect(found).toHaveLength(items.filter(({ claims }) => claims.includes(claim)).length);
  });

  it("shows the bank of another seed", () => {
    expect(openBank(facts, { seed: "river" }).items).toEqual(generateBank(facts, "river").items);
  });

  it.each([
    [{ seed: "a b" }, /^Seed “a b”: A seed is one to 40 .* The standing bank is shown\.$/],
    [{ kind: "essay" }, /^kind: no item of this bank has “essay”\. This filter is left out\.$/],
    [{ lesson: "nine" }, /^lesson: no item of this bank has “nine”/],
    [{ claim: "nothing" }, /^Claim “nothing”: the course has none of this id/],
    [{ page: "999" }, /^Page “999”: there are pages 1 to \d+\. Page \d+ is shown\.$/],
    [{ page: "-1" }, /^Page “-1”: .* Page 1 is shown\.$/],
    [{ colour: "red" }, /^“colour” is not known here; it changes nothing\.$/],
    [{ kind: ["choice", "order"] }, /^“kind” stands in the address 2 times; the first counts\.$/],
  ])("says what is wrong with %j and shows the rest", (query, says) => {
    const view = openBank(facts, query);
    expect(view.problems).toEqual([expect.stringMatching(says)]);
    expect(view.shown.length).toBeGreaterThan(0);
  });

  it("keeps the fields that it could read, and none that it could not", () => {
    const { fields } = openBank(facts, { kind: "essay", skill: "actor", words: " river " });
    expect(fields).toMatchObject({ kind: "", skill: "actor", words: "river" });
  });
});

describe("getBank", () => {
  it("gives the bank of a seed again, until others have taken its place", () => {
    const bank = getBank(facts, "kept");
    expect(getBank(facts, "kept")).toBe(bank);
    for (let i = 0; i < 6; i++) getBank(facts, `other-${i}`);
    const again = getBank(facts, "kept");
    expect(again).not.toBe(bank);
    expect(again.items).toEqual(bank.items);
  });
});
