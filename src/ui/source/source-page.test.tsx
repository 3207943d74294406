import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Account, Citation, Claim, Paragraph } from "../../course/course";
import { getSource } from "../../course/fact-base";
import {
  actor,
  cite,
  claim,
  disputed,
  event,
  facts,
  isActor,
  isLabel,
  origin,
  predicate,
  source,
} from "../../course/test-course";
import { SourcePage } from "./source-page";

const paragraph = (n: number, origins: readonly string[], none: string | null = null): Paragraph => ({
  n,
  hash: "0".repeat(64),
  gist: `Paragraph ${n} in our words.`,
  origins,
  names: [],
  figures: [],
  times: [],
  none,
});

/** The claim with these citations in the place of its own, a list for each account. */
const citing = (one: Claim, ...citations: readonly (readonly Citation[])[]): Claim => ({
  ...one,
  accounts: one.accounts.map((account, i): Account => ({ ...account, citations: citations[i] ?? [] })),
});

const base = facts({
  sources: [
    { ...source("gazette", 1), paragraphs: [paragraph(1, ["mayor"]), paragraph(2, ["bare", "wire"])] },
    {
      ...source("herald", 2),
      paragraphs: [paragraph(1, ["mayor"]), paragraph(2, []), paragraph(3, [], "It repeats the title.")],
    },
    source("mirror", 3),
  ],
  actors: [actor("mayor", { name: "mayor" }), actor("agency", { name: "agency" })],
  events: [event("flood")],
  origins: [
    origin("mayor", { speaker: "mayor", voice: "mayor" }),
    origin("wire", { speaker: "mayor", carrier: "agency", voice: "mayor" }),
    origin("bare"),
  ],
  predicates: [predicate("tells", { one: "actor", words: "label" })],
  claims: [
    citing(claim("both", "tells", { one: isActor("mayor") }), [
      cite("gazette", 1, "mayor"),
      cite("herald", 1, "mayor"),
    ]),
    citing(claim("alone", "tells", { one: isActor("mayor") }), [
      cite("gazette", 1, "mayor"),
      cite("gazette", 2, "wire"),
    ]),
    citing(claim("words", "tells", { words: isLabel("wet") }, { about: ["flood"] }), [cite("gazette", 2, "bare")]),
    citing(
      disputed("height", "tells", [
        { one: isActor("mayor"), words: isLabel("low") },
        { one: isActor("mayor"), words: isLabel("high") },
      ]),
      [cite("gazette", 2, "bare")],
      [cite("herald", 2, "mayor")],
    ),
  ],
});

const show = (id: string): string => renderToStaticMarkup(<SourcePage facts={base} source={getSource(base, id)} />);

const textOf = (html: string): string => html.replace(/<[^>]+>/g, "");

/** The part of a page under a heading. */
function partOf(html: string, id: string): string {
  const [, rest = ""] = html.split(`aria-labelledby="${id}"`);
  return rest.split("</section>")[0] ?? "";
}

/** What stands on each line of a list, and where its claim leads. */
const listLines = (html: string, line: RegExp) =>
  [...html.matchAll(line)].map(([, inner = ""]) => [
    textOf(inner),
    inner.match(/<a class="sentence-link" href="([^"]*)"/)?.[1],
  ]);
const LINE = /<li class="claim-line">(.*?)<\/li>/g;
const RESTING = /<li>(<a class="sentence-link".*?)<\/li>/g;

describe("SourcePage", () => {
  it("lists what only it says, with the paragraphs, each claim leading to its page", () => {
    const sole = partOf(show("gazette"), "sole");
    expect(textOf(sole)).toContain("2 claims that no other source reports.");
    expect(listLines(sole, LINE)).toEqual([
      ["The reports give alone. source 1, paragraphs 1, 2", "/test/actors/mayor#claim-alone"],
      ["The reports give words. source 1, paragraph 2", "/test/events/flood#claim-words"],
    ]);
  });

  it("says so where another source reports all of it", () => {
    for (const id of ["herald", "mirror"]) {
      const sole = partOf(show(id), "sole");
      expect(textOf(sole)).toContain("another source reports as well");
      expect(listLines(sole, LINE)).toEqual([]);
    }
  });

  it("shows whom it draws on: each voice with its ways and paragraphs, who else has it, and what credits nobody", () => {
    const lineage = partOf(show("gazette"), "lineage");
    const [, mayor = "", nobody = "", ...more] = lineage.split('<li class="source-lineage-voice"');
    expect(more).toEqual([]);
    expect(mayor).toContain('href="/test/actors/mayor"');
    expect(textOf(mayor)).toContain("2 paragraphs. Also heard in source 2");
    expect(mayor).toContain('href="/test/sources/herald"');
    expect(textOf(mayor)).toContain("agency");
    for (const n of [1, 2]) expect(mayor).toContain(`href="/test/sources/gazette#p${n}"`);
    expect(textOf(nobody)).toContain("Nobody credited1 paragraph");
    expect(nobody).toContain('href="/test/sources/gazette#p2"');
  });

  it("lists under each paragraph the claims that rest on it, marks what differs and what stands here alone, and links each", () => {
    const [, first = "", second = ""] = show("gazette").split('<li class="paragraph"');
    expect(textOf(first)).toContain("Paragraph 1 in our words.");
    expect(listLines(first, RESTING)).toEqual([
      ["The reports give both.  ", "/test/actors/mayor#claim-both"],
      ["The reports give alone.  Only here", "/test/actors/mayor#claim-alone"],
    ]);
    expect(textOf(second)).toContain("3 claims rest on it");
    expect(listLines(second, RESTING)).toEqual([
      ["The reports give alone.  Only here", "/test/actors/mayor#claim-alone"],
      ["The reports give words.  Only here", "/test/events/flood#claim-words"],
      ["It is so. Reports differ Only here", "/test/actors/mayor#claim-height"],
    ]);
  });

  it("says by whom a paragraph's matter came, and why no claim rests on one", () => {
    expect(textOf(partOf(show("gazette"), "paragraphs"))).toMatch(/From: [^.]*mayor/);
    const [, , , third = ""] = show("herald").split('<li class="paragraph"');
    expect(textOf(third)).toContain("No claim rests on it: It repeats the title.");
    expect(listLines(third, RESTING)).toEqual([]);
  });

  it("leads to every other report and not to itself", () => {
    const others = partOf(show("herald"), "others");
    expect([...others.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      "/test/sources/gazette",
      "/test/sources/mirror",
    ]);
  });
});
