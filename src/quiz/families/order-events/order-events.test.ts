import { describe, expect, it } from "vitest";
import { createFactBase } from "../../../course/fact-base";
import { scoreOrder } from "../../score/score-order";
import { VALLEY } from "../../test-valley";
import { composeOrder } from "./order-events";

const facts = createFactBase(VALLEY);
const CHAIN = ["first-storm", "breach-of-the-dam", "arrival-of-boats"];

describe("composeOrder", () => {
  it("asks for exactly the events named, shown in an order that is not the answer", () => {
    const item = composeOrder(facts, "any", CHAIN);
    expect(item.options.map(({ id }) => id).sort()).toEqual([...CHAIN].sort());
    expect(item.key.order).toEqual(CHAIN);
    expect(item.key.pairs).toHaveLength(3);
    expect(item.options.map(({ id }) => id)).not.toEqual(CHAIN);
    expect(item.why).not.toContain("do not settle");
  });

  it("scores only what is proven where nothing orders two events, and says which two", () => {
    const item = composeOrder(facts, "any", ["night-watch", "first-storm", "breach-of-the-dam"]);
    expect(item.key.pairs.map(({ before, after }) => `${before} ${after}`)).toEqual([
      "night-watch breach-of-the-dam",
      "first-storm breach-of-the-dam",
    ]);
    expect(scoreOrder(item, ["first-storm", "night-watch", "breach-of-the-dam"]).earned).toBe(1);
    expect(scoreOrder(item, ["night-watch", "first-storm", "breach-of-the-dam"]).earned).toBe(1);
    expect(item.why).toContain("do not settle which came first: the night watch or the first storm.");
  });

  it.each([
    ["an event that the course lacks", ["first-storm", "last-storm"], /no event "last-storm"/],
    ["an event twice", ["first-storm", "first-storm"], /stands twice/],
    ["events of which no pair is proven", ["night-watch", "first-storm"], /prove no order/],
    ["a single event", ["first-storm"], /prove no order/],
  ])("refuses %s", (_, events, says) => {
    expect(() => composeOrder(facts, "any", events)).toThrow(says);
  });
});
