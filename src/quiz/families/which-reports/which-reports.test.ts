import { describe, expect, it } from "vitest";
import type { Claim } from "../../../course/course";
import { cite } from "../../../course/test-course";
import { generateBank } from "../../bank/generate-bank";
import { fairFacts, told } from "../../forms/test-papers";

const ofFamily = (citations: ReturnType<typeof cite>[], more: Partial<Claim> = {}) => {
  const { items, dropped } = generateBank(fairFacts([told("x", "The band was late.", citations, more)]), "any");
  return {
    stems: items.flatMap(({ family, stem }) => (family === "which-reports" ? [stem] : [])),
    keys: items.flatMap(({ family, key }) => (family === "which-reports" ? [key] : [])),
    reasons: dropped.flatMap(({ family, reason }) => (family === "which-reports" ? [reason] : [])),
  };
};

describe("which-reports", () => {
  it("asks for all reports of what two tell", () =>
    expect(ofFamily([cite("herald", 2, "mayor"), cite("mirror", 2, "mayor-wire")]).keys).toEqual([
      ["herald", "mirror"],
    ]));

  it("leaves what one report tells to the question with one answer, unless too few others ask it", () => {
    const alone = [cite("herald", 2, "mayor")];
    expect(ofFamily(alone).keys).toEqual([["herald"]]);
    expect(ofFamily(alone, { unasked: "One question is enough." })).toMatchObject({
      keys: [],
      reasons: ["too-few-keys"],
    });
  });

  it("does not give away in its stem whether it is one", () => {
    const stemOf = (citations: ReturnType<typeof cite>[]) => ofFamily(citations).stems[0];
    expect(stemOf([cite("herald", 2, "mayor")])).toBe("Which report or reports say that the band was late?");
    expect(stemOf([cite("herald", 2, "mayor"), cite("mirror", 2, "mayor-wire")])).toBe(
      stemOf([cite("herald", 2, "mayor")]),
    );
  });
});
