import type { Course, Paragraph, Spelling } from "../course/course";
import {
  account,
  actor,
  cite,
  claim,
  course,
  event,
  isActor,
  isPlace,
  place,
  source,
  span,
} from "../course/test-course";

/** An invented course with names that are hard to find: articles, two scripts, several spellings. */

const printed = (...names: readonly string[]): readonly Spelling[] =>
  names.map((as) => ({ as, at: [{ source: "gazette", n: 1 }] }));

const paragraph = (n: number, gist: string): Paragraph => ({
  n,
  hash: "0".repeat(64),
  gist,
  origins: [],
  names: [],
  figures: [],
  times: [],
  none: null,
});

const guild = actor("guild", {
  name: "well guild",
  article: "the",
  type: "guild",
  about: "Looks after the water of the oasis, W.G. for short.",
  spellings: printed("Well Guild", "W.G.", "WG", "IT", "Bi’r brotherhood", "well-keepers", "Keepers"),
});
const warden = actor("warden", { name: "Édouard Łęcki", about: "Warden of the gate.", arabic: "إدوار" });
const river = place("river", 10, 20, {
  name: "al-Nahr",
  about: "A town by the dry river.",
  arabic: "النهر",
  spellings: printed("An Nahr", "Nahr", "Nahr camp"),
});
const trees = place("trees", 11, 20, {
  name: "Wadi esh-Shajar",
  about: "A valley west of al-Nahr.",
  arabic: "وادي الأشجار",
  spellings: printed("Wadi Shagar", "Ouadi Chajar"),
});
const dispute = event("dispute", span("2001-03-04", "2001-03-04", { text: "4 March 2001" }), {
  name: "quarrel over the well",
  about: "Two families wanted the same water.",
  type: "quarrel",
});

export function oasis(): Course {
  const reports = [
    { ...source("gazette", 1), title: "Water runs low", publisher: "The Gazette", date: span("2001-03-05") },
    { ...source("herald", 2), label: "the reprint" },
  ];
  return course({
    id: "oasis",
    actors: [guild, warden],
    places: [river, trees],
    events: [dispute],
    glossary: [{ id: "qanat", term: "qanat", means: "A tunnel that leads water to a town." }],
    lessons: [
      {
        id: "one",
        number: 1,
        title: "Who owns the water?",
        question: "Two reports, one well.",
        minutes: 9,
        summary: "How a dry spring is told twice.",
        contentNote: null,
        cites: ["guards"],
        introduces: [],
        guesses: [],
        asks: 0,
      },
    ],
    sources: reports.map((report, i) => ({
      ...report,
      paragraphs: [
        paragraph(1, `The guild closed ${2000 + i * 500} metres of pipe near al-Nahr.`),
        paragraph(2, "Camels waited at the gate; the quarrel went on."),
        paragraph(3, "Pipe by pipe."),
      ],
    })),
    claims: [
      claim(
        "guards",
        "guards",
        { who: isActor("guild"), what: isPlace("river") },
        { gist: "The guild guards the pipe." },
      ),
      claim(
        "camels",
        "waits",
        { where: isPlace("river") },
        {
          gist: "How many camels waited",
          lesson: null,
          accounts: [
            account({}, { id: "few", gist: "Five camels waited.", citations: [cite("herald", 2)] }),
            account({}, { id: "many", gist: "Sixty camels waited.", citations: [cite("gazette", 2)] }),
          ],
        },
      ),
    ],
  });
}
