import { describe, expect, it } from "vitest";
import { entries } from "../test-work";
import type { Adjustment, AdjustmentEntry } from "./adjustment";
import { readGiven } from "./given-result";

const give = (pupil: string, percent: number): Adjustment => ({
  kind: "given",
  pupil,
  percent,
  reason: `For ${pupil}`,
});
const undone = (all: readonly AdjustmentEntry[], id: string): readonly AdjustmentEntry[] =>
  all.map((entry) => (entry.id === id ? { ...entry, undoneAt: 9 } : entry));

const TWO = entries(give("anna", 40), give("ben", 10), give("anna", 80));

describe("a result that was given", () => {
  it.each<[string, readonly AdjustmentEntry[], Readonly<Record<string, number>>]>([
    ["nobody, where nothing was", [], {}],
    ["each pupil apart, the newest of several", TWO, { anna: 80, ben: 10 }],
    ["the newest by time, in whatever order they are listed", TWO.toReversed(), { anna: 80, ben: 10 }],
    ["the one before, where the newest was undone", undone(TWO, "a3"), { anna: 40, ben: 10 }],
    ["nobody, where the only one was undone", undone(entries(give("anna", 5)), "a1"), {}],
    ["what lies out of bounds, held within them", entries(give("anna", 140), give("ben", -3)), { anna: 100, ben: 0 }],
    ["no attempt's result", entries({ kind: "result", attempt: "anna", percent: 5, reason: "Why" }), {}],
  ])("belongs to %s", (_name, adjustments, percents) => {
    const given = readGiven(adjustments);
    expect(Object.fromEntries([...given].map(([pupil, { percent }]) => [pupil, percent]))).toEqual(percents);
  });

  it("bears its reason, and the id by which it can be undone", () => {
    expect(readGiven(TWO).get("anna")).toEqual({ id: "a3", percent: 80, reason: "For anna" });
  });
});
