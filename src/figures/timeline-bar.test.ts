import { expect, it } from "vitest";
import { divideAxis } from "./timeline-axis";
import { placeBar } from "./timeline-bar";

const axis = divideAxis({ from: "2001-05-01", to: "2001-05-04" }, "en");

it.each([
  [
    "a day",
    "2001-05-02",
    "2001-05-02",
    { zone: "axis", start: 0.25, end: 0.5, day: true, startEdge: "sharp", endEdge: "sharp" },
  ],
  [
    "the whole axis",
    "2001-05-01",
    "2001-05-04",
    { zone: "axis", start: 0, end: 1, day: false, startEdge: "sharp", endEdge: "sharp" },
  ],
  ["no first day", null, "2001-05-01", { zone: "axis", start: null, end: 0.25, startEdge: "open", endEdge: "sharp" }],
  ["no last day", "2001-05-04", null, { zone: "axis", start: 0.75, end: null, startEdge: "sharp", endEdge: "open" }],
  [
    "no day at all",
    null,
    null,
    { zone: "axis", start: null, end: null, day: false, startEdge: "open", endEdge: "open" },
  ],
  [
    "begun before the axis",
    "2001-04-30",
    "2001-05-01",
    { zone: "axis", start: null, end: 0.25, startEdge: "beyond", endEdge: "sharp" },
  ],
  [
    "ending after the axis",
    "2001-05-04",
    "2001-05-05",
    { zone: "axis", start: 0.75, end: null, startEdge: "sharp", endEdge: "beyond" },
  ],
  [
    "over before it",
    "2001-04-29",
    "2001-04-30",
    { zone: "earlier", start: null, end: null, startEdge: "sharp", endEdge: "sharp" },
  ],
  [
    "over before it at the latest",
    null,
    "2001-04-30",
    { zone: "earlier", start: null, end: null, startEdge: "open", endEdge: "sharp" },
  ],
  [
    "begun after it",
    "2001-05-05",
    null,
    { zone: "later", start: null, end: null, startEdge: "sharp", endEdge: "open" },
  ],
])("places %s", (_what, from, to, expected) =>
  expect(placeBar(axis, from, to, "sharp", "reported")).toMatchObject(expected),
);

it("draws an end that is about right as such, and one that is cut off as that", () =>
  expect(placeBar(axis, "2001-05-03", "2001-05-09", "fuzzy", "inferred")).toMatchObject({
    startEdge: "fuzzy",
    endEdge: "beyond",
    how: "inferred",
  }));
