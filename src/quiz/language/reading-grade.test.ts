import { describe, expect, it } from "vitest";
import { countSyllables, readingGrade } from "./reading-grade";

describe("countSyllables", () => {
  it.each([
    ["who", 1],
    ["place", 1],
    ["places", 2],
    ["named", 1],
    ["wanted", 2],
    ["reported", 3],
    ["table", 2],
    ["role", 1],
    ["before", 2],
    ["these", 1],
    ["the", 1],
    ["times", 1],
    ["armies", 2],
    ["militia’s", 3],
    ["so-called", 2],
    ["Mediterranean", 1],
    ["US-led", 1],
    ["90,000", 1],
  ])("%s", (word, syllables) => expect(countSyllables(word)).toBe(syllables));
});

describe("readingGrade", () => {
  it.each([
    ["Who spoke of the flood?", 0.39 * 5 + 11.8 - 15.59],
    ["Who spoke of the flood at Constantinople?", 0.39 * 7 + 11.8 - 15.59],
    ["Who spoke? Who wept?", 0.39 * 2 + 11.8 - 15.59],
    ["Which organisation repeated reconstruction?", 0.39 * 4 + 11.8 * (13 / 4) - 15.59],
  ])("%s", (text, grade) => expect(readingGrade(text)).toBeCloseTo(grade, 6));
});
