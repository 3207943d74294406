import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreOrder } from "./score-order";

const pair = (before: string, after: string) => ({ before, after });
const keyOf = (...pairs: readonly (readonly [string, string])[]) => ({
  key: { pairs: pairs.map(([before, after]) => pair(before, after)) },
});

/** a, b, c, d in a row: six pairs, all provable. */
const row = keyOf(["a", "b"], ["a", "c"], ["a", "d"], ["b", "c"], ["b", "d"], ["c", "d"]);
const chain = keyOf(["a", "b"], ["b", "c"], ["a", "c"]);
/** Nothing orders b and c. */
const fork = keyOf(["a", "b"], ["a", "c"]);

function listOrders(events: readonly string[]): readonly (readonly string[])[] {
  if (events.length < 2) return [events];
  return events.flatMap((first) =>
    listOrders(events.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

const ORDERS = listOrders(["a", "b", "c", "d"]);
const countInOrder = (order: readonly string[]): number =>
  order.flatMap((first, i) => order.slice(i + 1).filter((then) => first < then)).length;
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

describe("all 24 orders of four events", () => {
  it.each(ORDERS.map((order) => [order.join(""), order] as const))("%s", (_name, order) => {
    const right = countInOrder(order);
    expect(scoreOrder(row, order)).toEqual({ earned: right / 6, max: 1, detail: { right, of: 6 } });
    expect(scoreOrder(row, order, "assigned").earned).toBeCloseTo(Math.max(0, right / 3 - 1));
    expect(scoreOrder(row, order, "assigned").detail).toEqual({ right, of: 6 });
    expect(scoreOrder(row, order, "exact").earned).toBe(right === 6 ? 1 : 0);
    const neighbours = ["ab", "bc", "cd"].filter(([x = "", y = ""]) => order.indexOf(x) < order.indexOf(y)).length;
    expect(scoreOrder(row, order, "adjacent")).toEqual({
      earned: neighbours / 3,
      max: 1,
      detail: { right: neighbours, of: 3 },
    });
  });

  it("earn half on average in practice, as guessing does", () => {
    expect(mean(ORDERS.map((order) => scoreOrder(row, order).earned))).toBeCloseTo(0.5);
  });

  it("have 1, 3, 5, 6, 5, 3 and 1 ways to get 0 to 6 pairs right", () => {
    const ways = [0, 1, 2, 3, 4, 5, 6].map((n) => ORDERS.filter((o) => scoreOrder(row, o).detail.right === n).length);
    expect(ways).toEqual([1, 3, 5, 6, 5, 3, 1]);
  });
});

describe("scoreOrder", () => {
  it.each([
    ["4 of 6", row, ["b", "a", "d", "c"], [4 / 6, 1 / 3, 0, 1 / 3]],
    ["3 of 6, as by guessing", row, ["a", "d", "c", "b"], [0.5, 0, 0, 1 / 3]],
    ["the key", chain, ["a", "b", "c"], [1, 1, 1, 1]],
    ["reversed", chain, ["c", "b", "a"], [0, 0, 0, 0]],
    ["one out of place", chain, ["c", "a", "b"], [1 / 3, 0, 0, 0.5]],
    ["either order of what nothing orders", fork, ["a", "c", "b"], [1, 1, 1, 1]],
    ["the other", fork, ["a", "b", "c"], [1, 1, 1, 1]],
    ["one left out", chain, ["a", "c"], [1 / 3, 0, 0, 0]],
    ["nothing", chain, [], [0, 0, 0, 0]],
    ["one named twice", chain, ["a", "b", "c", "a"], [1 / 3, 0, 0, 0.5]],
    ["strangers", chain, ["x", "y"], [0, 0, 0, 0]],
    ["no provable pair", keyOf(), ["a", "b"], [0, 0, 0, 0]],
  ] as const)("%s", (_what, item, order, [practice, assigned, exact, adjacent]) => {
    expect(scoreOrder(item, order).earned).toBeCloseTo(practice);
    expect(scoreOrder(item, order, "assigned").earned).toBeCloseTo(assigned);
    expect(scoreOrder(item, order, "exact").earned).toBe(exact);
    expect(scoreOrder(item, order, "adjacent").earned).toBeCloseTo(adjacent);
  });

  it("gives the full mark in every mode to every order that keeps the provable pairs, and to no other", () => {
    const events = ["a", "b", "c", "d", "e"];
    const twos = events.flatMap((a, i) => events.slice(i + 1).map((b) => [a, b] as const));
    fc.assert(
      fc.property(
        fc.subarray(twos, { minLength: 1 }),
        fc.shuffledSubarray(events, { minLength: 5 }),
        (pairs, order) => {
          const item = keyOf(...pairs);
          const keeps = pairs.every(([a, b]) => order.indexOf(a) < order.indexOf(b));
          for (const mode of ["practice", "assigned", "exact", "adjacent"] as const)
            expect(scoreOrder(item, order, mode).earned === 1).toBe(keeps);
        },
      ),
    );
  });

  it("earns as much as its reverse leaves in practice", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }), (order) => {
        expect(scoreOrder(row, order).earned + scoreOrder(row, [...order].reverse()).earned).toBeCloseTo(1);
      }),
    );
  });
});
