import { describe, expect, it } from "vitest";
import { createFactBase } from "../../../course/fact-base";
import { generateBank } from "../../bank/generate-bank";
import { findPairFault } from "../../options/pair-answers";
import { VALLEY } from "../../test-valley";

const facts = createFactBase(VALLEY);
const items = ["a", "b", "c", "d"].flatMap((seed) =>
  generateBank(facts, seed).items.filter(({ family }) => family === "which-pairs"),
);

describe("whichPairs", () => {
  it("asks for every pair of which a claim tells it, beside some of which another claim rules it out", () => {
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const key = item.kind === "multiple" ? item.key : [];
      expect([...item.asks].sort()).toEqual(["captain-wren-helped", "mayor-holt-helped", "warden-foss-helped"]);
      expect([...key].sort()).toEqual([
        "pair-captain-wren-doctor-imber",
        "pair-mayor-holt-engineer-ruiz",
        "pair-warden-foss-teacher-quill",
      ]);
      const wrong = item.options.filter(({ refutedBy }) => refutedBy);
      expect(wrong.length).toBeGreaterThanOrEqual(2);
      for (const { refutedBy } of wrong) expect(refutedBy?.claim).toMatch(/-sued-/);
      expect(findPairFault(facts, item)).toBeNull();
    }
  });

  it("is found out where a right pair stands as a wrong one", () => {
    const [item] = items;
    if (!item) throw new Error("no item");
    const { refutedBy = null } = item.options.find((option) => option.refutedBy) ?? {};
    const options = item.options.map((option) => ({ ...option, refutedBy }));
    expect(findPairFault(facts, { ...item, options })).toContain("is not refuted");
  });
});
