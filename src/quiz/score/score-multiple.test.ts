import { describe, expect, it } from "vitest";
import type { Option } from "../item";
import { scoreMultiple } from "./score-multiple";

const option = (id: string): Option => ({ id, text: id, refutedBy: null, trueOf: null });
const item = { key: ["k1", "k2"], options: ["k1", "w1", "k2", "w2", "w3"].map(option) };

/** By how many right and how many wrong ones are ticked. */
const EARNED: readonly (readonly number[])[] = [
  [0, 0, 0, 0],
  [1 / 2, 1 / 6, 0, 0],
  [1, 2 / 3, 1 / 3, 0],
];

const SUBSETS = Array.from({ length: 32 }, (_, bits) => item.options.filter((_option, i) => bits & (1 << i)));

describe("all 32 ways to tick two right and three wrong options", () => {
  it.each(SUBSETS.map((ticked) => [ticked.map(({ id }) => id)]))("%j", (ticked) => {
    const hits = ticked.filter((id) => id.startsWith("k")).length;
    const wrong = ticked.length - hits;
    const score = scoreMultiple(item, ticked);
    expect(score.earned).toBeCloseTo(EARNED[hits]?.[wrong] ?? Number.NaN);
    expect(score.detail).toEqual({ right: hits + 3 - wrong, of: 5 });
  });
});

describe("scoreMultiple", () => {
  it.each([
    ["an option ticked twice counts once", ["k1", "k1"], 0.5],
    ["a stranger does not count", ["k1", "k2", "x"], 1],
  ])("%s", (_what, ticked, earned) => expect(scoreMultiple(item, ticked).earned).toBe(earned));
});
