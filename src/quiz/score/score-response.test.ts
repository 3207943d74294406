import { describe, expect, it } from "vitest";
import type { OrderItem } from "../item";
import { scoreChoice } from "./score-choice";
import { scoreMap } from "./score-map";
import { scoreMatch } from "./score-match";
import { scoreResponse } from "./score-response";

const pair = (before: string, after: string) => ({ before, after, claims: [] });
const order = {
  kind: "order",
  options: [],
  key: {
    order: ["a", "b", "c", "d"],
    pairs: [pair("a", "b"), pair("a", "c"), pair("a", "d"), pair("b", "c"), pair("b", "d"), pair("c", "d")],
  },
} as unknown as OrderItem;

describe("scoreResponse", () => {
  it.each([
    ["practice", 2 / 3],
    ["assigned", 1 / 3],
    ["exact", 0],
    ["adjacent", 1 / 3],
  ] as const)("scores 4 of 6 pairs by the mode %s", (mode, earned) =>
    expect(scoreResponse(order, { kind: "order", order: ["b", "a", "d", "c"] }, mode).earned).toBeCloseTo(earned),
  );

  it("takes no response, and one of another kind, for none", () => {
    const nothing = { earned: 0, max: 1, detail: { right: 0, of: 6 } };
    expect(scoreResponse(order, undefined)).toEqual(nothing);
    expect(scoreResponse(order, { kind: "choice", option: "a" })).toEqual(nothing);
  });
});

describe("scoreMatch", () => {
  const item = {
    key: [
      { prompt: "p", option: "a" },
      { prompt: "q", option: "b" },
      { prompt: "r", option: "c" },
    ],
  };
  it.each([
    [{ p: "a", q: "b", r: "c" }, 3],
    [{ p: "a", q: "c", r: "b" }, 1],
    [{ p: "a", q: "a", r: "a" }, 1],
    [{ p: "a" }, 1],
    [{}, 0],
    [{ s: "a" }, 0],
  ])("%o", (pairs, right) => {
    expect(scoreMatch(item, pairs)).toEqual({ earned: right / 3, max: 1, detail: { right, of: 3 } });
  });
});

describe("one key", () => {
  it.each([
    ["a", 1],
    ["b", 0],
    ["", 0],
  ])("%s", (option, earned) => {
    expect(scoreChoice({ key: ["a"] }, option).earned).toBe(earned);
    expect(scoreMap({ key: ["a"] }, option).earned).toBe(earned);
  });
});
