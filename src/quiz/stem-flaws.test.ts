import { describe, expect, it } from "vitest";
import { actor, facts, isActor, isDate, isLabel, span } from "../course/test-course";
import type { Option } from "./item";
import { findOptionFlaw, findStemFlaw, namesValue } from "./stem-flaws";

const long = (words: number): string => `${"word ".repeat(words - 1)}end?`;

describe("findStemFlaw", () => {
  it.each([
    ["Who spoke of the flood?", null],
    ["Who spoke of the flood.", "stem-unfocused"],
    [long(25), null],
    [long(26), "stem-too-long"],
    ["Who spoke of the __?", "stem-gap"],
    ["Who did not speak?", "stem-negative"],
    ["Who spoke without notes?", "stem-negative"],
    ["Who didn’t speak?", "stem-negative"],
    ["Who said “we will not go”?", null],
    ["Which notary spoke?", null],
    ["Who was always there?", "stem-absolute"],
    ["Who usually spoke?", "stem-vague"],
    ["Which administrative organisation coordinated reconstruction activities?", "stem-hard"],
  ])("%s", (stem, flaw) => expect(findStemFlaw(stem)).toBe(flaw));
});

describe("namesValue", () => {
  const spellings = [
    { as: "IS", at: [] },
    { as: "the Ring", at: [] },
  ];
  const world = facts({ actors: [actor("ring", { name: "Iron Ring", spellings })] });
  it.each([
    ["Who led the iron ring?", true],
    ["Who joined the Ring-backed men?", true],
    ["What is it?", false],
    ["What did IS do?", true],
    ["Who made Iron Rings?", false],
  ])("%s", (text, named) => expect(namesValue(world, text, isActor("ring"))).toBe(named));

  it("finds dates and labels as they are printed", () => {
    expect(namesValue(world, "What came after 2001-03-01?", isDate(span("2001-03-01")))).toBe(true);
    expect(namesValue(world, "Who kept the Lower gate?", isLabel("the lower gate"))).toBe(true);
    expect(namesValue(world, "Who kept the lower gateway?", isLabel("the lower gate"))).toBe(false);
  });
});

describe("findOptionFlaw", () => {
  const options = (...texts: string[]): Option[] =>
    texts.map((text, i) => ({ id: String(i), text, refutedBy: null, trueOf: null }));
  it.each([
    ["clean", "Who spoke?", ["Ann", "Ben", "Cem"], null],
    [
      "a word that stem and key alone share",
      "Who spoke of the harbour?",
      ["Harbour master", "Town clerk", "Old miller"],
      "repeated-word",
    ],
    [
      "a word that a wrong option shares too",
      "Who spoke of the harbour?",
      ["Harbour master", "Harbour clerk", "Old miller"],
      null,
    ],
    [
      "a plural is the same word",
      "Who spoke of the harbours?",
      ["Harbour master", "Town clerk", "Old miller"],
      "repeated-word",
    ],
    ["the key is by far the longest", "Who spoke?", ["Keeper of the northern sluice", "Ann", "Ben"], "longest-is-key"],
    [
      "a wrong option is as long",
      "Who spoke?",
      ["Keeper of the northern sluice", "Warden of the eastern gate", "Ben"],
      null,
    ],
    ["two options alike", "Who spoke?", ["Ann", "Ben", "ben"], "options-alike"],
  ])("%s", (_what, stem, texts, flaw) => expect(findOptionFlaw(stem, options(...texts), "0")).toBe(flaw));

  it("says where the key is missing", () => expect(findOptionFlaw("Who?", options("Ann", "Ben"), "9")).toBe("no-key"));
});
