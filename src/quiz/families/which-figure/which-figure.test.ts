import { describe, expect, it } from "vitest";
import { createFactBase } from "../../../course/fact-base";
import { generateBank } from "../../bank/generate-bank";
import { figureGroup, sizeOf } from "../../options/figure-likeness";
import { VALLEY } from "../../test-valley";

const figure = { n: 34, sense: "about", unit: "miles", printed: [] } as const;

describe("figureGroup", () => {
  it.each([
    ["about 34 miles", "miles", "miles"],
    ["about 34 Miles", "miles", "miles"],
    ["3,000", "members", "count"],
    ["several thousand", "men", "count"],
  ])("%s in %s", (text, unit, group) => expect(figureGroup({ ...figure, text, unit })).toBe(group));
});

describe("sizeOf", () => {
  it.each([
    ["a number", { n: 34 }, 34],
    ["a wording with bounds", { n: null, between: [100, 900] as const }, 300],
    ["any number", { n: null }, null],
  ])("%s", (_what, more, size) => expect(sizeOf({ ...figure, text: "", ...more })).toBe(size));
});

describe("items on figures", () => {
  const { items } = generateBank(createFactBase(VALLEY), "s");

  it("stand in ascending order and are marked as ordered", () => {
    const choices = items.filter(({ family }) => family === "which-figure");
    expect(choices.length).toBeGreaterThan(0);
    for (const { options, ordered } of choices) {
      const numbers = options.map(({ text }) => Number(text));
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      expect(ordered).toBe(true);
    }
  });

  it("ask for a number with what is right and what is known to be wrong", () => {
    const tents = items.find((item) => item.family === "how-many" && item.asks[0] === "count-of-tents");
    expect(tents).toMatchObject({ kind: "number", key: { value: 45, tolerance: 0.5, unit: "tents", text: "45" } });
    expect(tents?.stem).toContain("tents");
    expect(tents?.kind === "number" && tents.lures.map(({ accepted }) => accepted[0])).toEqual(
      expect.arrayContaining(["12", "130", "380"]),
    );
  });
});
