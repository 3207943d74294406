import { describe, expect, it } from "vitest";
import { chiSquareOf, chiSquareTail } from "./chi-square";
import { GUESSERS, type Memory } from "./guessers";
import { countKeyPositions, shareLongestKey } from "./key-positions";
import { markGuess, scoreGuessers } from "./score-guessers";
import type { MarkedSheet } from "./sheet";

describe("chiSquareTail", () => {
  // Critical values of the usual tables.
  it.each([
    [3.841, 1, 0.05],
    [5.991, 2, 0.05],
    [7.815, 3, 0.05],
    [11.345, 3, 0.01],
    [9.488, 4, 0.05],
    [15.086, 5, 0.01],
    [0, 3, 1],
  ])("of %d with %d degrees is %d", (x, freedom, p) => expect(chiSquareTail(x, freedom)).toBeCloseTo(p, 4));
});

it("chiSquareOf compares with equal shares", () => expect(chiSquareOf([10, 20, 30])).toBeCloseTo(10, 9));

describe("markGuess", () => {
  it.each([
    ["the one key liked most", [3, 1, 2], [0], 1],
    ["another liked most", [1, 3, 2], [0], 0],
    ["the key among two liked equally", [3, 3, 1], [0], 0.5],
    ["all alike", [0, 0, 0, 0], [2], 0.25],
    ["one of two keys", [3, 2, 1, 0], [0, 3], 0.5],
    ["a tie for the second tick", [3, 1, 1, 0], [0, 1], 0.75],
  ])("%s", (_what, likes, keys, mark) => expect(markGuess(likes, keys)).toBeCloseTo(mark, 9));
});

const memory: Memory = { wordings: new Map([["Ben", 4]]), positions: new Map([["2 of 3", 7]]) };

describe("the guessers", () => {
  it.each([
    ["longest", ["Ann", "Benedict", "Cem"], 1],
    ["shortest", ["Anna", "Benedict", "Cem"], 2],
    ["stem overlap", ["Town clerk", "Harbour master", "Old miller"], 1],
    ["odd one out", ["Old clerk", "Old miller", "The 12 “red” Coats"], 2],
    ["convergence", ["Red salt barge", "Red lamp boat", "Blue lamp cart"], 1],
    ["commonest key", ["Ann", "Ben", "Cem"], 1],
    ["commonest position", ["Ann", "Ben", "Cem"], 2],
  ])("%s", (id, options, liked) => {
    const likes = GUESSERS.find((guesser) => guesser.id === id)?.like(
      { stem: "Who kept the harbour?", options, ticks: 1 },
      memory,
    );
    expect(likes?.indexOf(Math.max(...likes))).toBe(liked);
    expect(likes?.filter((like) => like === likes[liked])).toHaveLength(1);
  });
});

const sheet = (options: readonly string[], key: number, asks: string): MarkedSheet => ({
  sheet: { stem: "Who came?", options, ticks: 1 },
  keys: [key],
  asks: [asks],
  worded: true,
});

describe("scoreGuessers", () => {
  const scoreOf = (id: string, sheets: readonly MarkedSheet[]) =>
    scoreGuessers(sheets).find(({ guesser }) => guesser === id);

  it("scores a bank whose key is the longest option in full, and tells chance", () => {
    const sheets = [sheet(["Ann", "Benedict"], 1, "a"), sheet(["Ann", "Cem", "Benedict", "Dan"], 2, "b")];
    expect(scoreOf("longest", sheets)).toMatchObject({ items: 2, score: 1, chance: 0.375 });
  });

  it("remembers keys of other claims alone", () => {
    const same = [sheet(["Ann", "Ben"], 0, "a"), sheet(["Ann", "Ben"], 0, "a")];
    expect(scoreOf("commonest key", same)?.score).toBe(0.5);
    expect(scoreOf("commonest key", [...same, sheet(["Ann", "Ben"], 0, "b")])?.score).toBe(1);
  });
});

it("counts the positions of keys by how many options there are", () => {
  const sheets = [sheet(["A", "B"], 0, "a"), sheet(["A", "B"], 0, "b"), sheet(["A", "B", "C"], 2, "c")];
  expect(countKeyPositions(sheets)).toMatchObject([
    { options: 2, counts: [2, 0], chiSquare: 2 },
    { options: 3, counts: [0, 0, 1] },
  ]);
});

it("shares the longest option among equals", () =>
  expect(shareLongestKey([sheet(["Anna", "Beni"], 0, "a"), sheet(["Ann", "Beni"], 0, "b")])).toEqual({
    share: 0.25,
    chance: 0.5,
  }));
