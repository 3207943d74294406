import type { Citation, Claim, Origin, Paragraph, Source } from "../../course/course";
import { account, actor, claim, facts, isLabel, origin, predicate, source } from "../../course/test-course";

/** Three papers on a fair, the first of which names a smith that speaks in the third: what a mayor, a baker, the smith and two of the mayor’s clerks said, what an agency tells, and what nobody is credited with. */

const ORIGINS: readonly Origin[] = [
  origin("bare"),
  origin("wire", { carrier: "wire", voice: "wire" }),
  origin("mayor", { speaker: "mayor", voice: "mayor" }),
  origin("mayor-wire", { speaker: "mayor", carrier: "wire", voice: "mayor" }),
  origin("baker", { speaker: "baker", voice: "baker" }),
  origin("smith", { speaker: "smith", voice: "smith" }),
  origin("clerk", { speaker: "clerk", voice: "mayor" }),
  origin("rival-clerk", { speaker: "rival", carrier: "clerk", voice: "mayor" }),
];

const paragraph = (n: number, origins: readonly string[]): Paragraph => ({
  n,
  hash: "",
  gist: `Lines ${n} of the fair.`,
  origins,
  names: [],
  figures: [],
  times: [],
  none: null,
});

const paper = (id: string, number: number, origins: readonly (readonly string[])[]): Source => ({
  ...source(id, number),
  paragraphs: origins.map((own, i) => paragraph(i + 1, own)),
});

const SOURCES: readonly Source[] = [
  paper("herald", 1, [["bare"], ["mayor"], ["baker"], ["bare", "baker"], ["rival-clerk"], ["clerk"]]),
  paper("mirror", 2, [["wire"], ["mayor-wire"], ["wire"], ["baker"]]),
  paper("gazette", 3, [["bare"], ["mayor"], ["smith"]]),
];

/** What a claim of this fixture tells: its gist, who gives it where, and what else it has. */
export function told(id: string, gist: string, citations: readonly Citation[], more: Partial<Claim> = {}): Claim {
  const args = { what: isLabel(gist), how: isLabel("so") };
  return claim(id, "told", args, { gist, accounts: [account(args, { gist, citations })], ...more });
}

/** The facts of the fair with these claims; `aside` makes the predicate one of things said in passing. */
export const fairFacts = (claims: readonly Claim[], aside = false) =>
  facts({
    actors: [
      actor("mayor", { name: "Mayor Holt" }),
      actor("baker", { name: "Baker Lund" }),
      actor("smith", { name: "Smith Rowe", spellings: [{ as: "Smith Rowe", at: [{ source: "herald", n: 6 }] }] }),
      actor("clerk", { name: "Clerk Ames", partOf: ["mayor"] }),
      actor("rival", { name: "Rival Moss" }),
      actor("wire", { name: "Bay Wire", article: "the", type: "news agency" }),
    ],
    origins: ORIGINS,
    sources: SOURCES,
    predicates: [{ ...predicate("told", { what: "label", how: "label" }), aside }],
    claims,
  });
