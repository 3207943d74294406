import { describe, expect, it } from "vitest";
import type { Item, Option, Response } from "../item";
import type { ScoringMode } from "../score/score";
import { explainMark } from "./explain-mark";

const option = (id: string): Option => ({ id, text: id, refutedBy: null, trueOf: null });
const make = (kind: Item["kind"], more: object): Item => ({ kind, options: [], ...more }) as unknown as Item;
const pair = (before: string, after: string) => ({ before, after, claims: [] });

const choice = make("choice", { key: ["a"], options: ["a", "b"].map(option) });
const several = make("multiple", { key: ["a", "b"], options: ["a", "b", "c", "d"].map(option) });
const row = make("order", {
  key: {
    order: ["a", "b", "c", "d"],
    pairs: [pair("a", "b"), pair("a", "c"), pair("a", "d"), pair("b", "c"), pair("b", "d"), pair("c", "d")],
  },
});
const lines = make("match", {
  key: [
    { prompt: "p", option: "a" },
    { prompt: "q", option: "b" },
    { prompt: "r", option: "c" },
  ],
});
const number = make("number", { key: { value: 34, tolerance: 3.4, unit: "miles", text: "about 34 miles" }, lures: [] });
const count = make("number", { key: { value: 2, tolerance: 0, unit: "boats", text: "two boats" }, lures: [] });
const name = make("text", {
  key: { id: "zor", text: "Deir ez-Zor", accepted: ["Deir ez-Zor"] },
  rivals: [
    { id: "homs", accepted: ["Homs"] },
    { id: "aleppo", accepted: ["Aleppo"] },
  ],
  lures: [],
});
const pin = make("pin", { key: ["a"], target: { lon: 10, lat: 0, fullKm: 20 }, spots: [] });

const order = (...events: readonly string[]): Response => ({ kind: "order", order: events });
const tick = (...options: readonly string[]): Response => ({ kind: "multiple", options });
const type = (kind: "number" | "text", text: string): Response => ({ kind, text });

const CASES: readonly (readonly [string, Item, Response | undefined, ScoringMode, string])[] = [
  ["no answer", choice, undefined, "practice", "No answer: 0 of 1 mark."],
  ["another kind", choice, order("a"), "practice", "No answer: 0 of 1 mark."],
  ["the key", choice, { kind: "choice", option: "a" }, "practice", "Right: 1 of 1 mark."],
  ["a distractor", choice, { kind: "choice", option: "b" }, "practice", "Wrong: 0 of 1 mark."],
  [
    "4 of 6",
    row,
    order("b", "a", "d", "c"),
    "practice",
    "4 of 6 pairs stand in the order that the reports prove: 0.67 of 1 mark.",
  ],
  [
    "4 of 6, assigned",
    row,
    order("b", "a", "d", "c"),
    "assigned",
    "4 of 6 pairs stand in the order that the reports prove, which in practice is 0.67. Guessing earns half of the pairs on average, so assigned work counts what lies above half: 0.33 of 1 mark.",
  ],
  [
    "all, assigned",
    row,
    order("a", "b", "c", "d"),
    "assigned",
    "6 of 6 pairs stand in the order that the reports prove: 1 of 1 mark.",
  ],
  [
    "4 of 6, exact",
    row,
    order("b", "a", "d", "c"),
    "exact",
    "4 of 6 pairs stand in the order that the reports prove, which in practice is 0.67. This assignment gives the mark for the whole order or nothing: 0 of 1 mark.",
  ],
  [
    "4 of 6, adjacent",
    row,
    order("b", "a", "d", "c"),
    "adjacent",
    "1 of 3 pairs of neighbours in order: 0.33 of 1 mark. Neighbours are two events with no third one provably between them. Of all pairs, 4 of 6 pairs stand in the order that the reports prove, which in practice is 0.67.",
  ],
  [
    "ticks, all right",
    several,
    tick("a", "b"),
    "practice",
    "You chose 2 of the 2 right answers and none of the wrong ones: 1 of 1 mark.",
  ],
  [
    "ticks, one missed",
    several,
    tick("a"),
    "practice",
    "You chose 1 of the 2 right answers and none of the wrong ones. The mark is the share of right answers: 0.5 of 1 mark.",
  ],
  [
    "ticks, one wrong",
    several,
    tick("a", "b", "c"),
    "practice",
    "You chose 2 of the 2 right answers and 1 of the 2 wrong ones. The share of wrong answers is taken off the share of right ones, so that ticking everything earns nothing: 1 less 0.5, which makes 0.5 of 1 mark.",
  ],
  [
    "lines",
    lines,
    { kind: "match", pairs: { p: "a", q: "a", r: "c" } },
    "practice",
    "2 of 3 lines right: 0.67 of 1 mark.",
  ],
  [
    "a number inside",
    number,
    type("number", "35"),
    "practice",
    "The reports say about 34 miles, so anything from 30.6 to 37.4 counts. You gave 35: 1 of 1 mark.",
  ],
  [
    "an exact count",
    count,
    type("number", "3"),
    "practice",
    "The reports say two boats, so only 2 counts. You gave 3: 0 of 1 mark.",
  ],
  [
    "no number",
    count,
    type("number", " some "),
    "practice",
    "“some” cannot be read as one number, so there is nothing to compare: 0 of 1 mark.",
  ],
  [
    "a pin beside the place",
    pin,
    { kind: "pin", lon: 10, lat: 30 / 111.195 },
    "practice",
    "Your pin lies 30 km from the place. Up to 20 km earns the full mark, 60 km or more earns nothing: 0.75 of 1 mark.",
  ],
  ["the name", name, type("text", "deir zor"), "practice", "“deir zor” is the name: 1 of 1 mark."],
  [
    "a slip",
    name,
    type("text", "Dier ez-Zor"),
    "practice",
    "“Dier ez-Zor” is near enough to “Deir ez-Zor” and to nothing else, so the spelling is forgiven: 1 of 1 mark.",
  ],
  [
    "another name",
    name,
    type("text", "homs"),
    "practice",
    "“homs” is a name, but not the one that is asked for: 0 of 1 mark.",
  ],
  [
    "nearly another name",
    name,
    type("text", "Aleppp"),
    "practice",
    "“Aleppp” is as near to “Aleppo”, which is something else: 0 of 1 mark.",
  ],
  ["no name", name, type("text", "x"), "practice", "“x” is too far from any name that is right here: 0 of 1 mark."],
];

describe("explainMark", () => {
  it.each(CASES)("%s", (_what, item, response, mode, text) => expect(explainMark(item, response, mode)).toBe(text));
});
