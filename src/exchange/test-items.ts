import { createFactBase } from "../course/fact-base";
import type { ChoiceItem, Item, Lure, Option } from "../quiz/item";
import { VALLEY } from "../quiz/test-valley";
import type { Batch, MapSheet } from "./batch";

/** Items of every kind, by hand, on the invented valley. */

export const FACTS = createFactBase(VALLEY);

const [FIRST, SECOND] = VALLEY.sources;
if (!FIRST) throw new Error("The valley has a source.");
const cites = (paragraph: number) => [{ source: FIRST.id, paragraph, origin: "any" }];

const wrong = (id: string, text: string): Option => ({
  id,
  text,
  refutedBy: {
    claim: "c-1",
    because: `Not ${text}. See source ${FIRST.number}, paragraphs 1 and 2.`,
    citations: cites(1),
  },
  trueOf: {
    claim: "c-2",
    text: `${text} is true of something else. See source ${FIRST.number}, paragraph 2.`,
    citations: cites(2),
  },
});
const right = (id: string, text: string): Option => ({ id, text, refutedBy: null, trueOf: null });
const lure = (id: string, text: string, accepted: readonly string[]): Lure => ({ ...wrong(id, text), accepted });

/** Four texts stand for what is asked and answered. */
export type Words = readonly [stem: string, key: string, other: string, third: string];

const PLAIN: Words = ["Who shut the gate at dusk?", "Mayor Holt", "Doctor Imber", "Captain Wren"];

const base = (stem: string, id: string): Omit<ChoiceItem, "kind" | "key" | "options"> => ({
  id,
  family: "by-hand",
  skill: "actor",
  lesson: "one",
  lessons: ["one"],
  difficulty: "medium",
  likeness: 0.5,
  differs: false,
  stem,
  citations: cites(1),
  asks: ["c-1"],
  claims: ["c-1"],
  why: `${stem} It is told. See source ${FIRST.number}, paragraph 1${SECOND ? `; source ${SECOND.number}, paragraph 1` : ""}.`,
});

const pair = (before: string, after: string) => ({ before, after, claims: ["c-1"] });

/** One item of every kind (order twice: with one order that fits, and with several), in the words given. */
export function makeItems([stem, key, other, third]: Words = PLAIN): readonly Item[] {
  const options = [wrong("b", other), right("a", key), wrong("c", third)];
  const plain = options.map(({ id, text }) => right(id, text));
  const spots = [
    { option: "b", lon: 10.9, lat: 50.3, bearing: "about 40 km north of Corve", name: other },
    { option: "a", lon: 11.8, lat: 50, bearing: "about 30 km east of Corve", name: key },
    { option: "c", lon: 12.7, lat: 50.3, bearing: "about 60 km west of Corve", name: third },
  ];
  const places = ["birk", "corve", "dunmore"];
  return [
    { ...base(stem, "by-hand.choice.0000001"), kind: "choice", options, key: ["a"] },
    {
      ...base(stem, "by-hand.multiple.0000001"),
      kind: "multiple",
      options: [...options, right("d", `${key} too`), wrong("e", `${third} too`)],
      key: ["a", "d"],
    },
    {
      ...base(stem, "by-hand.map.0000001"),
      kind: "map",
      options: options.map((option, i) => ({ ...option, text: `Marker ${"ABC"[i]}` })),
      key: ["a"],
      view: "valley",
      markers: spots.map(({ option, bearing, name }, i) => ({ option, bearing, name, place: places[i] ?? "" })),
    },
    {
      ...base(stem, "by-hand.pin.0000001"),
      kind: "pin",
      options: options.map((option) => ({ ...option, text: option.id })),
      key: ["a"],
      view: "valley",
      target: { lon: 11.8, lat: 50, fullKm: 30 },
      spots,
    },
    {
      ...base(stem, "by-hand.order.0000001"),
      kind: "order",
      options: plain,
      key: { order: ["a", "b", "c"], pairs: [pair("a", "b"), pair("b", "c"), pair("a", "c")] },
    },
    {
      ...base(stem, "by-hand.order.0000002"),
      kind: "order",
      options: plain,
      key: { order: ["a", "b", "c"], pairs: [pair("a", "b"), pair("a", "c")] },
    },
    {
      ...base(stem, "by-hand.match.0000001"),
      kind: "match",
      options: plain,
      prompts: [
        { id: "p", text: `First: ${stem}`, citations: cites(1) },
        { id: "q", text: `${stem} (second)`, citations: cites(2) },
      ],
      key: [
        { prompt: "p", option: "a" },
        { prompt: "q", option: "b" },
      ],
      refutations: [
        { prompt: "p", option: "b", claim: "c-1", because: `Not ${other}.`, citations: cites(1) },
        { prompt: "q", option: "c", claim: "c-1", because: `Not ${third}.`, citations: cites(1) },
      ],
    },
    {
      ...base(stem, "by-hand.number.0000001"),
      kind: "number",
      options: [],
      key: { value: 60, tolerance: 2.5, unit: "boats", text: "about 60 boats" },
      lures: [lure("l-40", other, ["40"]), lure("l-61", third, ["61"])],
    },
    {
      ...base(stem, "by-hand.text.0000001"),
      kind: "text",
      options: [],
      key: { id: "a", text: key, accepted: [key, `${key} of Arden`] },
      rivals: [],
      lures: [lure("b", other, [other, `${other} of Birk`])],
    },
  ];
}

/** A flat sheet of the valley: a hundred map units for a degree. */
const SHEET: MapSheet = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 300"><rect width="500" height="300"/></svg>',
  width: 500,
  height: 300,
  at: (lon, lat) => [(lon - 9) * 100, (52 - lat) * 100],
  names: [
    { id: null, name: "Lorn", x: 200, y: 100 },
    { id: "elsing", name: "Elsing", x: 490, y: 50 },
    { id: "birk", name: "Birk", x: 190, y: 170 },
  ],
};

export const makeBatch = (items: readonly Item[], more: Partial<Batch> = {}): Batch => ({
  facts: FACTS,
  seed: "any",
  items,
  base: null,
  sheets: new Map([["valley", SHEET]]),
  ...more,
});
