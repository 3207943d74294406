import { describe, expect, it } from "vitest";
import { listConcerned, listEntities, listNamings } from "./naming";
import {
  actor,
  cite,
  claim,
  disputed,
  facts,
  isActor,
  isLabel,
  isPlace,
  origin,
  place,
  predicate,
} from "./test-course";

const told = (id: string, gist: string, args = {}) => claim(id, "tells", args, { gist });

const written = (...forms: readonly string[]) => forms.map((as) => ({ as, at: [] }));

const world = (gist: string, more: Parameters<typeof told>[2] = {}) =>
  facts({
    actors: [
      actor("ann", { name: "Ann Ferrier", spellings: written("Ferrier", "the old woman", "Lady Ferrier") }),
      actor("guild", { name: "harbour guild", spellings: written("guild") }),
      actor("crew", { name: "Lark", spellings: written("Gull") }),
      actor("boat", { name: "Gull" }),
    ],
    places: [place("east", 1, 1, { name: "East Pier" }), place("pier", 1, 1, { name: "Pier" })],
    predicates: [predicate("tells", { one: "actor" })],
    claims: [told("one", gist, more)],
  });

describe("listNamings", () => {
  it.each([
    ["a name", "At noon Ann Ferrier left.", "ann", true],
    ["a spelling of one word with a capital", "At noon Ferrier left.", "ann", true],
    ["a name in small letters at a sentence's start", "Harbour guild men left.", "guild", true],
    ["a possessive", "It was Ferrier’s boat.", "ann", true],
    ["no spelling of several words, which may be anybody's", "Then the old woman left.", "ann", false],
    ["no part of a longer form", "Then Lady Ferrier left.", "ann", false],
    ["no word in small letters alone", "The guild left.", "guild", false],
    ["no part of a word", "The Ferriers left, and so did the Ferrier-led men.", "ann", false],
    ["the longer of two names", "At East Pier they left.", "east", true],
    ["not the shorter of two names", "At East Pier they left.", "pier", false],
    ["nobody by a form that two bear", "The Gull left.", "boat", false],
  ])("finds %s", (_, gist, entity, named) => {
    expect(listNamings(world(gist), entity).map(({ id }) => id)).toEqual(named ? ["one"] : []);
  });

  it("leaves out claims that have the entity as an argument", () => {
    expect(listNamings(world("Ann Ferrier left.", { one: isActor("ann") }), "ann")).toEqual([]);
  });

  it("leaves out claims that are about the entity", () => {
    const base = world("Ann Ferrier left.");
    const about = facts({ ...base.course, claims: base.course.claims.map((one) => ({ ...one, about: ["ann"] })) });
    expect(listNamings(about, "ann")).toEqual([]);
  });

  it("leaves out claims that the entity tells, and reads the gists of all accounts", () => {
    const actors = [actor("ann", { name: "Ann Ferrier" }), actor("herald", { name: "The Herald" })];
    const versions = disputed("two", "tells", [{ one: isLabel("a") }, { one: isLabel("b") }]);
    const claims = [
      {
        ...versions,
        accounts: versions.accounts.map((one, i) => ({
          ...one,
          gist: i === 0 ? "The Herald wrote it." : "Ann Ferrier left.",
          citations: [cite("gazette", 1, "herald")],
        })),
      },
    ];
    const base = facts({ actors, claims, origins: [origin("herald", { carrier: "herald", voice: "herald" })] });
    expect(listNamings(base, "ann")).toEqual(claims);
    expect(listNamings(base, "herald")).toEqual([]);
  });

  it("finds nothing in a course without names", () => {
    expect(listNamings(facts({ claims: [told("one", "They left.")] }), "ann")).toEqual([]);
  });
});

describe("listConcerned", () => {
  it("gives those in the arguments, then those that the claim is about besides, each once", () => {
    const one = claim("one", "tells", { one: isActor("ann"), at: isPlace("pier") }, { about: ["flood", "ann"] });
    expect(listConcerned(one)).toEqual(["ann", "pier", "flood"]);
    expect(listConcerned(claim("two", "tells", { one: isLabel("somebody") }))).toEqual([]);
  });
});

describe("listEntities", () => {
  it("gives each entity of all accounts once", () => {
    const both = disputed("two", "tells", [
      { one: isActor("ann"), at: isPlace("pier") },
      { one: isActor("ann"), at: isPlace("mill"), words: isLabel("early") },
    ]);
    expect(listEntities(both)).toEqual(["ann", "pier", "mill"]);
  });
});
