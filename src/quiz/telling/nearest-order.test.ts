import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreOrder } from "../score/score-order";
import { nearestOrder } from "./nearest-order";

const pair = (before: string, after: string) => ({ before, after, claims: [] });
/** That a, b and d follow one another is proved; c may stand anywhere before d. */
const key = {
  order: ["a", "b", "c", "d"],
  pairs: [pair("a", "b"), pair("a", "d"), pair("b", "d"), pair("c", "d")],
};

describe("nearestOrder", () => {
  it.each([
    ["d c b a", "a c b d"],
    ["b c a d", "a c b d"],
    ["c b a d", "a b c d"],
    ["d a b c", "c a b d"],
  ])("moves as little of %s as the proof asks", (given, nearest) => {
    expect(nearestOrder({ key }, given.split(" ")).join(" ")).toBe(nearest);
  });

  it("fits all that is proved, and keeps an answer that does", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...key.order], { minLength: 4 }), (given) => {
        const nearest = nearestOrder({ key }, given);
        expect(scoreOrder({ key }, nearest).earned).toBe(1);
        if (scoreOrder({ key }, given).earned === 1) expect(nearest).toEqual(given);
      }),
    );
  });
});
