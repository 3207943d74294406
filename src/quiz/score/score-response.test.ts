import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreChoice } from "./score-choice";
import { scoreMap } from "./score-map";
import { scoreMatch } from "./score-match";
import { scoreOrder } from "./score-order";

const pair = (before: string, after: string) => ({ before, after, claims: [] });
const chain = { key: { pairs: [pair("a", "b"), pair("b", "c"), pair("a", "c")] } };
const fork = { key: { pairs: [pair("a", "b"), pair("a", "c")] } };

describe("scoreOrder", () => {
  it.each([
    ["the key", chain, ["a", "b", "c"], 1],
    ["reversed", chain, ["c", "b", "a"], 0],
    ["one out of place", chain, ["c", "a", "b"], 1 / 3],
    ["either order of what nothing orders", fork, ["a", "c", "b"], 1],
    ["one left out", chain, ["a", "c"], 1 / 3],
    ["nothing", chain, [], 0],
    ["one named twice", chain, ["a", "b", "c", "a"], 1 / 3],
    ["strangers", chain, ["x", "y"], 0],
  ])("%s", (_what, item, order, earned) => expect(scoreOrder(item, order).earned).toBeCloseTo(earned));

  it("earns as much as its reverse leaves", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(["a", "b", "c"], { minLength: 3 }), (order) => {
        expect(scoreOrder(chain, order).earned + scoreOrder(chain, [...order].reverse()).earned).toBeCloseTo(1);
      }),
    );
  });

  it("says how many of how many", () => expect(scoreOrder(chain, ["c", "a", "b"]).detail).toEqual({ right: 1, of: 3 }));
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
  ])("%o", (pairs, right) => expect(scoreMatch(item, pairs).detail).toEqual({ right, of: 3 }));
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
