import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type AnyEntity, type FactBase, getEntity } from "../../course/fact-base";
import type { LessonSummary } from "../../course/lesson-summary";
import {
  actor,
  BEFORE_PREDICATE,
  cite,
  claim,
  DATED_PREDICATE,
  datings,
  disputed,
  event,
  facts,
  isActor,
  isLabel,
  isPlace,
  origin,
  place,
  predicate,
  span,
} from "../../course/test-course";
import { EntityPage } from "./entity-page";

const lesson: LessonSummary = {
  id: "one",
  number: 1,
  title: "One",
  question: "",
  minutes: 5,
  summary: "",
  contentNote: null,
  cites: ["at-pier", "closed"],
  introduces: ["mayor"],
  guesses: [],
  asks: 0,
};

const days = [1, 2, 3, 4, 5].map((n) => event(`day-${n}`, span(`2001-05-0${n}`), { name: `feast ${n}` }));

const base = facts({
  actors: [
    actor("mayor", {
      article: "the",
      side: "town",
      partOf: ["council"],
      spellings: [{ as: "Mayer", at: [{ source: "herald", n: 4 }] }],
    }),
    actor("council"),
  ],
  places: [place("pier", 1, 1)],
  events: [...days, event("undated", null)],
  origins: [origin("own", { speaker: "mayor", voice: "mayor" }), origin("nobody")],
  predicates: [predicate("tells", { one: "actor", other: "place" }), DATED_PREDICATE, BEFORE_PREDICATE],
  claims: [
    ...datings(days),
    claim("at-pier", "tells", { one: isActor("mayor"), other: isPlace("pier") }),
    { ...disputed("who", "tells", [{ one: isActor("mayor") }, { one: isLabel("x") }]), note: "Look twice." },
    { ...claim("unsaid", "tells", { one: isActor("council") }), accounts: [] },
    claim("closed", "tells", { other: isLabel("shut") }, { about: ["pier", "day-1"] }),
    claim("named", "tells", { one: isLabel("somebody") }, { gist: "At the Pier it rained.", about: ["day-2"] }),
  ].map((one) => ({
    ...one,
    accounts: one.accounts.map((a) => ({
      ...a,
      citations: [...(one.id === "closed" ? [] : [cite("gazette", 2)]), cite("herald", 7, "nobody")],
    })),
  })),
  lessons: [lesson],
});

const show = (id: string, from: FactBase = base): string =>
  renderToStaticMarkup(<EntityPage entity={getEntity(from, id) as AnyEntity} facts={from} pictures={{}} />);

const textOf = (html: string): string => html.replace(/<[^>]+>/g, "");

/** The part of a page under a heading. */
function partOf(html: string, id: string): string {
  const [, rest = ""] = html.split(`aria-labelledby="${id}"`);
  return rest.split("</section>")[0] ?? "";
}

/** The claims that stand under a voice's name, those that open on a press among them. */
const toldUnder = (html: string, title: string): string => {
  const [, rest = ""] = partOf(html, "claims").split(`>${title}</h3>`);
  return rest.split('class="voice-group"')[0] ?? "";
};

describe("EntityPage", () => {
  it("shows each claim on the entity once, with its tellers, its paragraphs, its note and its differing accounts", () => {
    const html = show("mayor");
    const claims = toldUnder(html, "Mayor");
    for (const id of ["at-pier", "who"]) expect(html.split(`id="claim-${id}"`)).toHaveLength(2);
    expect(html).not.toContain('id="claim-unsaid"');
    expect(textOf(claims)).toContain("The reports give at-pier.");
    expect(textOf(claims)).toContain("Look twice.");
    expect(textOf(claims).split("Reports differ")).toHaveLength(2);
    expect(claims).toContain('href="/test/sources/herald#p7"');
    expect(claims).toContain('href="/test/places/pier"');
  });

  it("shows a claim that is about it and has it as no argument, and leads to the others that the claim tells of", () => {
    for (const [id, other] of [
      ["pier", "events/day-1"],
      ["day-1", "places/pier"],
    ] as const) {
      const told = toldUnder(show(id), "Nobody credited");
      expect(told).toContain('id="claim-closed"');
      expect(told).toContain(`href="/test/${other}"`);
    }
    expect(show("mayor")).not.toContain('id="claim-closed"');
  });

  it("shows what only names it, in words of a claim on something else", () => {
    const [about, named] = toldUnder(show("pier"), "Mayor").split("What names Pier");
    expect(about).toContain('id="claim-at-pier"');
    expect(about).not.toContain("At the Pier it rained.");
    expect(named).toContain("At the Pier it rained.");
  });

  it("shows of a place who is there, through whom that is known, and where it lies", () => {
    const html = show("pier");
    const there = toldUnder(html, "Mayor");
    expect(textOf(there)).toContain("Who is there, and who took or left it");
    expect(there).toContain('id="claim-at-pier"');
    expect(there).toContain('href="/test/sources/gazette#p2"');
    expect(there).toContain('href="/test/actors/mayor"');
    expect(textOf(partOf(html, "lineage"))).toContain("3 claims above go back to 1 voice.");
    expect(textOf(html)).toContain("1.00° N, 1.00° E");
    expect(html).not.toContain('aria-labelledby="told-by"');
  });

  it("lists what one report alone says of it, each leading to the claim on the page", () => {
    const sole = partOf(show("pier"), "sole");
    expect(textOf(sole)).toContain("1 of 3 claims stands in one report alone.");
    expect([...sole.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(["#claim-closed"]);
    expect(textOf(sole)).toContain("Source 2 alone");
    expect(partOf(show("mayor"), "sole")).toBe("");
  });

  it("names the lessons that introduce it or cite its claims, with how many they cite", () => {
    const listed = (id: string) => textOf(partOf(show(id), "lessons"));
    expect(listed("pier")).toContain("Lesson 1: Onecites 2 of these claims");
    expect(listed("mayor")).toContain("Lesson 1: Oneintroduces the name, cites 1 of these claims");
    expect(listed("council")).toBe("");
  });

  it("says what the course holds on it, with the paragraphs of each spelling, and links to its wholes", () => {
    const html = show("mayor");
    expect(textOf(html)).toContain("Side, as listedtown");
    expect(textOf(html)).toContain("The side is as this course lists it from the reports.");
    expect(html).toContain('<strong>Mayer</strong><span><span class="at"><a href="/test/sources/herald#p4">');
    expect(html).toContain('href="/test/actors/council"');
    expect(textOf(show("council"))).toContain("Side, as listednone");
  });

  it("lists what the reports have from an actor, and through whom the actor is known", () => {
    const html = show("mayor");
    const told = partOf(html, "told-by");
    expect(textOf(told)).toContain("8 claims");
    expect([...told.matchAll(/class="sentence-link" href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      ...days.map(({ id }) => `/test/events/${id}#claim-when-${id}`),
      "/test/actors/mayor#claim-at-pier",
      "/test/actors/mayor#claim-who",
      "/test/events/day-2#claim-named",
    ]);
    expect(textOf(partOf(html, "lineage"))).toContain("2 claims above go back to 1 voice.");
  });

  it("puts an event between its nearest neighbours, the farther ones behind a press, and counts those without order", () => {
    const html = show("day-3");
    const [, around = ""] = partOf(html, "order").split("Provably before it");
    const [before = "", after = ""] = around.split("Provably after it");
    const split = (side: string) =>
      side.split("<details>").map((part) => [...part.matchAll(/events\/([\w-]+)/g)].map(([, id]) => id));
    expect(split(before)).toEqual([["day-2"], ["day-1"]]);
    expect(split(after)).toEqual([["day-4"], ["day-5"]]);
    expect(textOf(after)).toContain("Whether 1 other event came before or after it, the reports do not prove.");
  });

  it("opens as many claims as fit, and holds the others behind a press, each once", () => {
    const many = facts({
      actors: [actor("mayor")],
      places: [place("pier", 1, 1)],
      origins: [origin("own", { speaker: "mayor", voice: "mayor" })],
      predicates: [predicate("tells", { one: "actor", other: "place" })],
      claims: [1, 2, 3, 4, 5, 6].map((n) => claim(`c${n}`, "tells", { other: isPlace("pier") })),
    });
    const html = show("pier", many);
    const [open = "", folded = ""] = toldUnder(html, "Mayor").split('<details class="voice-rest">');
    const ids = (part: string) => [...part.matchAll(/id="claim-(\w+)"/g)].map(([, id]) => id);
    expect(ids(open)).toEqual(["c1", "c2"]);
    expect(ids(folded)).toEqual(["c3", "c4", "c5", "c6"]);
    expect(textOf(folded)).toContain("4 more claims");
  });

  it("shows an event's days first, among those of its nearest neighbours", () => {
    const [bar = ""] = show("day-2").split('id="claims"');
    const rows = bar.split("event-rows")[1] ?? "";
    expect([...rows.matchAll(/href="\/test\/events\/([\w-]+)"/g)].map(([, id]) => id)).toEqual([
      "day-1",
      "day-3",
      "day-4",
      "day-5",
    ]);
    expect(textOf(rows.split('aria-current="true"')[1] ?? "")).toContain("Feast 2 2001-05-02");
    expect(show("undated")).not.toContain("event-rows");
  });

  it("says first with whom an actor has to do, and who says so, leading to the claim", () => {
    const tied = facts({
      actors: [actor("mayor"), actor("council"), actor("guild")],
      origins: [origin("own", { speaker: "guild", voice: "guild" })],
      predicates: [predicate("backs", { one: "actor", other: "actor" })],
      claims: [claim("backing", "backs", { one: isActor("council"), other: isActor("mayor") })],
    });
    const [ties = ""] = (show("mayor", tied).split('class="ties"')[1] ?? "").split("</section>");
    expect(ties).toContain('href="/test/actors/council"');
    expect(ties).not.toContain('href="/test/actors/mayor"');
    expect(ties).toContain('href="#claim-backing">Guild</a>');
    expect(show("guild", tied)).not.toContain('class="ties"');
  });

  it("says so where nothing is told", () => {
    const html = show("undated");
    expect(textOf(html)).toContain("The reports do not date it.");
    expect(textOf(partOf(html, "claims"))).toContain("They name the undated, and say nothing more that can be cited.");
    expect(textOf(partOf(html, "order"))).toContain("The reports do not prove what came before or after it.");
    expect(partOf(html, "order")).not.toContain("Provably");
  });
});
