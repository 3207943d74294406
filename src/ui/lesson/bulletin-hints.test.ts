import { describe, expect, it } from "vitest";
import { countAttributions, countUnclosed, countWords, listNamed } from "./bulletin-hints";

it.each([
  ["", 0],
  ["  \n ", 0],
  ["The dam held.", 3],
  ["The dam – said to be old – held", 7],
  ["“Forty-two” U.S. boats,\nthe mayor’s 3", 6],
])("counts the words of %j", (text, words) => {
  expect(countWords(text)).toBe(words);
});

it("counts attributing words as whole words, in any case, across lines", () => {
  const text = "According\nto the mayor it held. SAID he: he said so. The Reporter was unsaid, said-so.";
  expect(countAttributions(text)).toEqual([
    { words: "according to", times: 1 },
    { words: "said", times: 3 },
  ]);
  expect(countAttributions("The dam held.")).toEqual([]);
});

it.each([
  ["no marks", 0],
  ["“one” and “two”", 0],
  ["“one and “two”", 1],
  ["“one “two", 2],
  ["” closes nothing, “one”", 0],
  ['"one" and "two', 1],
  ['"one"', 0],
  ["the mayor’s ‘word’", 0],
])("counts what is left open in %j", (text, open) => {
  expect(countUnclosed(text)).toBe(open);
});

describe("listNamed", () => {
  const names = [
    { name: "Mara Lind", written: ["Mara Lind", "Lind"] },
    { name: "the Bay Paper", written: ["Bay Paper"] },
    { name: "A.B. Office", written: ["A.B. Office"] },
  ];

  it.each([
    ["Lind’s word, and the bay\n paper’s", ["Mara Lind", "the Bay Paper"]],
    ["Lindens on the bay, paper", []],
    ["The AxB. Office", []],
    ["the a.b. office", ["A.B. Office"]],
  ])("finds in %j what stands there as a whole", (text, found) => {
    expect(listNamed(text, names)).toEqual(found);
  });
});
