import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type AnyEntity, type FactBase, getEntity } from "../../course/fact-base";
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
  ].map((one) => ({
    ...one,
    accounts: one.accounts.map((a) => ({ ...a, citations: [cite("gazette", 2), cite("herald", 7, "nobody")] })),
  })),
});

const show = (id: string, from: FactBase = base): string =>
  renderToStaticMarkup(<EntityPage entity={getEntity(from, id) as AnyEntity} facts={from} pictures={{}} />);

const textOf = (html: string): string => html.replace(/<[^>]+>/g, "");

/** The part of a page under a heading. */
function partOf(html: string, id: string): string {
  const [, rest = ""] = html.split(`aria-labelledby="${id}"`);
  return rest.split("</section>")[0] ?? "";
}

describe("EntityPage", () => {
  it("shows each claim on the entity once, with its tellers, its paragraphs, its note and its differing accounts", () => {
    const html = show("mayor");
    const claims = partOf(html, "theme-place") + partOf(html, "theme-label");
    for (const id of ["at-pier", "who"]) expect(html.split(`id="claim-${id}"`)).toHaveLength(2);
    expect(html).not.toContain('id="claim-unsaid"');
    expect(textOf(claims)).toContain("The reports give at-pier.");
    expect(textOf(claims)).toContain("Look twice.");
    expect(textOf(claims).split("Reports differ")).toHaveLength(2);
    expect(claims).toContain('href="/test/sources/herald#p7"');
    expect(claims).toContain('href="/test/places/pier"');
  });

  it("says what the course holds on it, with the paragraphs of each spelling, and links to its wholes", () => {
    const html = show("mayor");
    expect(textOf(html)).toContain("SidetownAs this course lists it from the reports.");
    expect(html).toContain('<strong>Mayer</strong><span><span class="at"><a href="/test/sources/herald#p4">');
    expect(html).toContain('href="/test/actors/council"');
    expect(textOf(show("council"))).toContain("SidenoneAs this course lists it from the reports.");
  });

  it("lists what the reports have from an actor, and through whom the actor is known", () => {
    const html = show("mayor");
    expect(textOf(partOf(html, "told-by"))).toContain("7 claims");
    expect(textOf(partOf(html, "lineage"))).toContain("2 claims above go back to 1 voice.");
  });

  it("puts an event between its nearest neighbours, the farther ones behind a press, and counts those without order", () => {
    const html = show("day-3");
    const [before = "", after = ""] = partOf(html, "order").split("Provably after it");
    const split = (side: string) =>
      side.split("<details>").map((part) => [...part.matchAll(/events\/([\w-]+)/g)].map(([, id]) => id));
    expect(split(before)).toEqual([["day-2"], ["day-1"]]);
    expect(split(after)).toEqual([["day-4"], ["day-5"]]);
    expect(textOf(after)).toContain("Whether 1 other event came before or after it, the reports do not prove.");
  });

  it("says so where nothing is told", () => {
    const html = show("undated");
    expect(textOf(html)).toContain("The reports do not date it.");
    expect(textOf(partOf(html, "claims"))).toContain("They name the undated, and say nothing more that can be cited.");
    expect(textOf(partOf(html, "order"))).toContain("The reports do not prove what came before or after it.");
    expect(partOf(html, "order")).not.toContain("Provably");
  });
});
