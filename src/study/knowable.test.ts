import { expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
import { generateBank } from "../quiz/bank/generate-bank";
import { VALLEY } from "../quiz/test-valley";
import { listKnowable } from "./knowable";

const facts = createFactBase(VALLEY);
const banks = [generateBank(facts, "a"), generateBank(facts, "b")];

it("lists every actor, place and event of which some bank asks a claim, with those claims, and no other", () => {
  const { claims, ...kinds } = listKnowable(facts, banks);
  const asked = new Set(banks.flatMap(({ items }) => items.flatMap(({ asks }) => asks)));
  expect([...claims].sort()).toEqual([...asked].sort());
  for (const kind of ["actors", "places", "events"] as const) {
    const expected = VALLEY[kind].flatMap(({ id }) => {
      const own = VALLEY.claims.filter(
        (claim) =>
          asked.has(claim.id) &&
          claim.accounts.some(({ args }) => Object.values(args).some((value) => "id" in value && value.id === id)),
      );
      return own.length > 0 ? [[id, own.map((claim) => claim.id).sort()]] : [];
    });
    const listed = kinds[kind].map(({ entity, claims: own }) => [entity.id, own.map((i) => claims[i]).sort()]);
    expect(listed).toEqual(expected);
  }
});

it("lists nothing where nothing is asked", () => {
  expect(listKnowable(facts, [])).toEqual({ claims: [], actors: [], places: [], events: [] });
});
