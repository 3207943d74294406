import type { Citation } from "../course/course";
import type { Lure, MatchItem, MultipleItem, NumberItem, Option, PinItem, TextItem } from "./item";

const cite = (paragraph: number): Citation => ({ source: "gazette", paragraph, origin: "mayor" });

/** What items of the tests share; of an invented valley. */
const base = {
  family: "test",
  skill: "figure",
  lesson: null,
  lessons: [],
  difficulty: "medium",
  likeness: 0.5,
  differs: false,
  citations: [cite(1)],
  asks: ["asked"],
  claims: ["asked"],
} as const;

export const right = (id: string, text: string): Option => ({ id, text, refutedBy: null, trueOf: null });

const wrong = (id: string, text: string): Option => ({
  id,
  text,
  refutedBy: {
    claim: `against-${id}`,
    because: `The reports give a different answer. Of ${text} the Gazette says otherwise. See source 1, paragraph 2.`,
    citations: [cite(2)],
  },
  trueOf: { claim: `of-${id}`, text: `${text} keeps the bees. See source 1, paragraph 3.`, citations: [cite(3)] },
});

const lure = (id: string, text: string, ...accepted: readonly string[]): Lure => ({ ...wrong(id, text), accepted });

export const multiple: MultipleItem = {
  ...base,
  id: "multiple",
  kind: "multiple",
  stem: "Which of these villages paid the toll?",
  options: [right("alder", "Alder"), wrong("birch", "Birch"), right("cedar", "Cedar"), wrong("elm", "Elm")],
  key: ["alder", "cedar"],
  why: "Alder and Cedar paid. See source 1, paragraph 1.",
};

export const number: NumberItem = {
  ...base,
  id: "number",
  kind: "number",
  stem: "How far does the wall reach from the mill?",
  options: [],
  key: { value: 30, tolerance: 5, unit: "miles", text: "about 30 miles" },
  lures: [lure("55", "55 miles", "55")],
  why: "The wall reaches about 30 miles. See source 1, paragraph 1.",
};

export const text: TextItem = {
  ...base,
  id: "text",
  kind: "text",
  skill: "place",
  stem: "Where did the council meet?",
  options: [],
  key: { id: "hollow", text: "Hollow Bridge", accepted: ["Hollow Bridge", "the Hollow Bridge"] },
  rivals: [{ id: "harrow", accepted: ["Harrow Ford"] }],
  lures: [lure("harrow", "Harrow Ford", "Harrow Ford")],
  why: "The council met at Hollow Bridge. See source 1, paragraph 1.",
};

export const pin: PinItem = {
  ...base,
  id: "pin",
  kind: "pin",
  skill: "place",
  stem: "On the map: where does the mill stand?",
  options: [right("mill", "About 60 km west of Seat"), wrong("pier", "About 110 km north of Seat")],
  key: ["mill"],
  view: "valley",
  target: { lon: 10, lat: 40, fullKm: 20 },
  spots: [
    { option: "mill", lon: 10, lat: 40, bearing: "about 60 km west of Seat", name: "The mill" },
    { option: "pier", lon: 11, lat: 41, bearing: "about 110 km north of Seat", name: "The pier" },
  ],
  why: "The mill stands in the west. See source 1, paragraph 1.",
};

/** Two reports agree, so that one option is right for two lines. */
export const match: MatchItem = {
  ...base,
  id: "match",
  kind: "match",
  skill: "source",
  stem: "What does each report say of the toll?",
  options: [right("ten", "Ten coins"), right("twelve", "Twelve coins"), wrong("two", "Two coins")],
  prompts: [
    { id: "gazette", text: "The Gazette", citations: [cite(1)] },
    { id: "herald", text: "The Herald", citations: [cite(1)] },
    { id: "almanac", text: "The Almanac", citations: [cite(1)] },
  ],
  key: [
    { prompt: "gazette", option: "ten" },
    { prompt: "herald", option: "ten" },
    { prompt: "almanac", option: "twelve" },
  ],
  refutations: ["gazette", "herald", "almanac"].flatMap((prompt) =>
    ["ten", "twelve", "two"]
      .filter((option) => option !== (prompt === "almanac" ? "twelve" : "ten"))
      .map((option) => ({
        prompt,
        option,
        claim: "asked",
        because: `The reports give a different answer. The ${prompt} gives another toll. See source 1, paragraph 2.`,
        citations: [cite(2)],
      })),
  ),
  why: "Two say ten and one says twelve. See source 1, paragraph 1.",
};
