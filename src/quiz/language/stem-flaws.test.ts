import { describe, expect, it } from "vitest";
import type { Option } from "../item";
import { findOptionFlaw, findStemFlaw } from "./stem-flaws";

const long = (words: number): string => `Who ${"went ".repeat(words - 2)}home?`;

describe("findStemFlaw", () => {
  it.each([
    ["Who spoke of the flood?", null],
    ["Who spoke of the flood.", "unfocused-stem"],
    [long(25), null],
    [long(26), "needless-words"],
    ["Who spoke of the __?", "gap-in-stem"],
    ["Who did not speak?", "negative-stem"],
    ["Who spoke without notes?", "negative-stem"],
    ["Who didn’t speak?", "negative-stem"],
    ["Who said “we will not go”?", null],
    ["Which notary spoke?", null],
    ["Who was always there?", "absolute"],
    ["Who usually spoke?", "vague-term"],
    ["Which administrative organisation coordinated reconstruction activities?", "ambiguous"],
    ["Where did they go?", "ambiguous"],
    ["Where did the men say they would go?", null],
  ])("%s", (stem, flaw) => expect(findStemFlaw(stem)).toBe(flaw));
});

describe("findOptionFlaw", () => {
  const options = (...texts: string[]): Option[] =>
    texts.map((text, i) => ({ id: String(i), text, refutedBy: null, trueOf: null }));
  it.each([
    ["clean", "Who spoke?", ["Ann", "Ben", "Cem"], null],
    [
      "a word that stem and key alone share",
      "Who kept the harbour?",
      ["Harbour master", "Town clerk", "Old miller"],
      "repeated-word",
    ],
    [
      "a word that a wrong option shares too",
      "Who kept the harbour?",
      ["Harbour master", "Harbour clerk", "Old miller"],
      null,
    ],
    [
      "a plural is the same word",
      "Who kept the harbours?",
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
    ["two options alike", "Who spoke?", ["Ann", "Ben", "ben"], "ambiguous"],
    [
      "the others meet in the key",
      "Who spoke?",
      ["Old toll clerk", "Old gate clerk", "Young toll clerk"],
      "convergence",
    ],
    ["an option of two others", "Who spoke?", ["Ann", "Ben", "Ann and Ben"], "k-type"],
  ])("%s", (_what, stem, texts, flaw) => expect(findOptionFlaw(stem, options(...texts), "0")).toBe(flaw));

  it("says where the key is missing", () => expect(findOptionFlaw("Who?", options("Ann", "Ben"), "9")).toBe("no-key"));
});
