import type { Account, Citation, Claim, Origin, Paragraph, Source } from "../course/course";
import type { Predicate } from "../course/predicate";
import { account, actor, cite, claim, isLabel, origin, predicate, source } from "../course/test-course";

/** How four papers tell of the water in the valley: two of them have it from clerks of one office. */

const paragraph = (n: number, gist: string, origins: readonly string[]): Paragraph => ({
  n,
  hash: "",
  gist,
  origins,
  names: [],
  figures: [],
  times: [],
  none: null,
});

const paper = (id: string, number: number, paragraphs: readonly Paragraph[]): Source => ({
  ...source(id, number),
  paragraphs,
});

export const VALLEY_SOURCES: readonly Source[] = [
  paper("gazette", 1, [paragraph(1, "The paper tells of the flood.", ["own"])]),
  paper("herald", 2, [
    paragraph(1, "A clerk gives the height of the water.", ["clerk-ash"]),
    paragraph(2, "A miller tells of his wheel.", ["miller-rowe"]),
    paragraph(3, "A ferryman tells of his boat.", ["ferryman-tarn"]),
  ]),
  paper("chronicle", 3, [paragraph(1, "A miller gives the height of the water.", ["miller-rowe"])]),
  paper("mirror", 4, [paragraph(1, "A clerk gives the height of the water.", ["clerk-elm"])]),
];

const CLERKS = ["clerk-ash", "clerk-elm", "clerk-oak"] as const;
const WITNESSES = ["miller-rowe", "ferryman-tarn"] as const;

export const VALLEY_ORIGINS: readonly Origin[] = [
  origin("own", { voice: "gazette" }),
  ...CLERKS.map((id) => origin(id, { speaker: id, voice: "dam-office" })),
  ...WITNESSES.map((id) => origin(id, { speaker: id, voice: id })),
];

export const VALLEY_SPEAKERS = [
  actor("dam-office", { article: "the", type: "office" }),
  ...CLERKS.map((id) => actor(id, { partOf: ["dam-office"] })),
  ...WITNESSES.map((id) => actor(id)),
];

export const VALLEY_TOLD: readonly Predicate[] = [
  predicate("rose-to", { what: "label", height: "label" }, { sentence: "{what:first} rose to {height}" }),
  predicate("stood-still", { what: "label", time: "label" }, { sentence: "{what:first} stood still for {time}" }),
];

const height = (id: string, text: string, citations: readonly Citation[]): Account =>
  account(
    { what: isLabel("the water at the weir"), height: isLabel(text) },
    { id, gist: `The water at the weir rose to ${text}.`, citations },
  );

const heights: Claim = {
  id: "height-of-the-water",
  predicate: "rose-to",
  about: ["the-valley"],
  gist: "How high the water rose",
  accounts: [
    height("low", "two metres", [cite("herald", 1, "clerk-ash"), cite("mirror", 1, "clerk-elm")]),
    height("middle", "three metres", [cite("chronicle", 1, "miller-rowe")]),
    height("high", "four metres", [cite("gazette", 1, "own")]),
  ],
  note: null,
  lesson: "one",
  difference: {
    question: "How high did the water rise?",
    says: {
      low: "says that the water rose to two metres",
      middle: "says that the water rose to three metres",
      high: "says that the water rose to four metres",
    },
    settled: {
      would: "the mark that it left on the wall",
      why: "A mark shows how high it stood, whoever tells of it.",
      wouldNot: [
        { what: "the hours that the wheel stood still", why: "Hours are no height.", claim: "wheel-still" },
        { what: "the days that the ferry stood still", why: "Days are no height.", claim: "ferry-still" },
      ],
    },
  },
};

const still = (id: string, what: string, time: string, citation: Citation): Claim => {
  const gist = `${what} stood still for ${time}.`;
  const args = { what: isLabel(what.toLowerCase()), time: isLabel(time) };
  const accounts = [account(args, { gist, citations: [citation] })];
  return claim(id, "stood-still", args, { about: ["the-valley"], gist, accounts });
};

export const VALLEY_TELLINGS: readonly Claim[] = [
  heights,
  still("wheel-still", "The wheel of the mill", "seven hours", cite("herald", 2, "miller-rowe")),
  still("ferry-still", "The ferry", "nine days", cite("herald", 3, "ferryman-tarn")),
];
