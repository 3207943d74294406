import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, Value } from "./course";
import { findSoleSource, gatherClaims, listKin } from "./entity-claims";
import {
  account,
  actor,
  BEFORE_PREDICATE,
  cite,
  claim,
  DATED_PREDICATE,
  disputed,
  event,
  facts,
  isActor,
  isDate,
  isEvent,
  isLabel,
  isPlace,
  place,
  predicate,
  span,
} from "./test-course";

const isFigure = (n: number): Value => ({
  kind: "figure",
  figure: { text: `${n} boats`, n, sense: "exact", unit: "boats", printed: [] },
});

const world = {
  actors: ["ann", "guild"].map((id) => actor(id)),
  places: [place("pier", 1, 1), place("mill", 2, 2)],
  events: [event("flood"), event("feast")],
  predicates: [predicate("tells", { one: "actor", other: "actor" }), DATED_PREDICATE, BEFORE_PREDICATE],
};

const themesOf = (claims: readonly Claim[], id: string) =>
  gatherClaims(facts({ ...world, claims }), id).groups.map(({ theme, claims }) => [theme, claims.map(({ id }) => id)]);

describe("gatherClaims", () => {
  it.each<[string, Record<string, Value>, string]>([
    ["words alone", { one: isActor("ann"), words: isLabel("brave") }, "label"],
    ["another actor", { one: isActor("ann"), other: isActor("guild"), at: isPlace("pier") }, "actor"],
    ["a place", { one: isActor("ann"), at: isPlace("pier"), in: isEvent("flood") }, "place"],
    ["an event", { one: isActor("ann"), in: isEvent("flood"), words: isLabel("brave") }, "event"],
    ["a figure", { one: isActor("ann"), other: isActor("guild"), boats: isFigure(3) }, "figure"],
    ["a date", { one: isActor("ann"), day: isDate(span("2001-05-03")), boats: isFigure(3) }, "when"],
    ["itself once more", { one: isActor("ann"), other: isActor("ann") }, "label"],
  ])("puts a claim that adds %s under its theme", (_, args, theme) => {
    expect(themesOf([claim("told", "tells", args)], "ann")).toEqual([[theme, ["told"]]]);
  });

  it("counts an order of events as time, and looks at all accounts of a claim", () => {
    const order = claim("order", "before", { first: isEvent("flood"), then: isEvent("feast") });
    const where = disputed("where", "tells", [
      { one: isEvent("flood"), words: isLabel("upstream") },
      { one: isEvent("flood"), at: isPlace("mill") },
    ]);
    expect(themesOf([where, order], "flood")).toEqual([
      ["when", ["order"]],
      ["place", ["where"]],
    ]);
  });

  it("takes a claim that is about the entity without an argument for it, by what stands in it", () => {
    const order = claim("order", "tells", { words: isLabel("shut"), boats: isFigure(3) }, { about: ["pier", "flood"] });
    const words = claim("words", "tells", { words: isLabel("shut") }, { about: ["flood"] });
    expect(themesOf([order, words], "flood")).toEqual([
      ["label", ["words"]],
      ["figure", ["order"]],
    ]);
    expect(themesOf([order, words], "pier")).toEqual([["figure", ["order"]]]);
    expect(themesOf([order, words], "mill")).toEqual([]);
  });

  it("keeps apart what only names the entity", () => {
    const about = claim("about", "tells", { one: isActor("ann") });
    const names = claim("names", "tells", { one: isLabel("somebody") }, { gist: "Old Ann was seen." });
    const base = facts({ ...world, actors: [actor("ann", { name: "Old Ann" })], claims: [names, about] });
    const { groups, named, all } = gatherClaims(base, "ann");
    expect(groups.flatMap(({ claims }) => claims)).toEqual([about]);
    expect(named).toEqual([names]);
    expect(all).toEqual([about, names]);
  });

  const anyValue: fc.Arbitrary<Value> = fc.oneof(
    fc.constantFrom(isActor("ann"), isActor("guild"), isPlace("pier"), isPlace("mill"), isEvent("flood")),
    fc.constantFrom(isLabel("brave"), isDate(span("2001-05-03")), isFigure(3)),
  );
  const anyArgs = fc.dictionary(fc.constantFrom("a", "b", "c"), anyValue, { minKeys: 1 });
  const anyClaims = fc.array(
    fc.record({
      predicate: fc.constantFrom("tells", "before", "dated"),
      versions: fc.array(anyArgs, { minLength: 1, maxLength: 3 }),
      gist: fc.constantFrom("Ann of the Guild spoke.", "The Pier stood.", "It rained."),
      about: fc.subarray(["ann", "pier", "feast"]),
    }),
    { maxLength: 12 },
  );

  it("shows every claim that has the entity as an argument or is about it exactly once, and no other in its groups", () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom("ann", "guild", "pier", "mill", "flood", "feast"), (specs, id) => {
        const claims = specs.map(({ predicate, versions, gist, about }, i) => ({
          ...disputed(`claim-${i}`, predicate, versions),
          gist,
          about,
        }));
        const { groups, named, all } = gatherClaims(facts({ ...world, claims }), id);
        const has = ({ accounts, about }: Claim): boolean =>
          about?.includes(id) ||
          accounts.some(({ args }) => Object.values(args).some((value) => "id" in value && value.id === id));
        const shown = groups.flatMap((group) => group.claims.map((one) => one.id));
        expect(new Set(shown).size).toBe(shown.length);
        expect([...shown].sort()).toEqual(
          claims
            .filter(has)
            .map((one) => one.id)
            .sort(),
        );
        expect(named.some(has)).toBe(false);
        expect(new Set(all).size).toBe(shown.length + named.length);
      }),
    );
  });
});

describe("findSoleSource", () => {
  const withCitations = (...lists: readonly (readonly string[])[]): Claim => ({
    ...claim("told", "tells", {}),
    accounts: lists.map((sources, i) => account({}, { id: `${i}`, citations: sources.map((one) => cite(one)) })),
  });
  it.each([
    ["one source in two paragraphs", withCitations(["gazette", "gazette"]), "gazette"],
    ["two sources of one account", withCitations(["gazette", "herald"]), null],
    ["two accounts of one source", withCitations(["herald"], ["herald"]), "herald"],
    ["two accounts of two sources", withCitations(["gazette"], ["herald"]), null],
  ])("gives for %s %s", (_, told, sole) => {
    expect(findSoleSource(told)).toBe(sole);
  });
});

describe("listKin", () => {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  it("lists wholes and parts, and those that either side says it may be", () => {
    const ann = actor("ann", { partOf: ["guild"], mayBe: ["ben"] });
    const cem = actor("cem", { mayBe: ["ann"] });
    const base = facts({ actors: [ann, actor("ben"), cem, actor("guild")] });
    const kin = listKin(base, ann);
    expect([ids(kin.wholes), ids(kin.parts), ids(kin.mayBe)]).toEqual([["guild"], [], ["ben", "cem"]]);
    expect(ids(listKin(base, actor("guild")).parts)).toEqual(["ann"]);
  });
});
