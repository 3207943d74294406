import { describe, expect, it } from "vitest";
import { createFactBase } from "../../course/fact-base";
import { cite } from "../../course/test-course";
import { FAMILIES } from "../families/registry";
import { fairFacts, told } from "../forms/test-papers";
import { VALLEY } from "../test-valley";
import { listCoverage } from "./coverage";
import { generateBank } from "./generate-bank";
import { tellRefusal } from "./refusals";

describe("listCoverage", () => {
  const bank = generateBank(createFactBase(VALLEY), "any");
  const rows = listCoverage(bank);

  it("tells of every claim once, and of every family that it asks or refuses", () => {
    expect(rows.map(({ claim }) => claim)).toEqual(VALLEY.claims);
    for (const { families, refusals } of rows) {
      const told = [...families, ...refusals.map(({ family }) => family).filter((family) => family !== "question")];
      expect(new Set(told)).toEqual(new Set(FAMILIES.map(({ id }) => id)));
      expect(told).toHaveLength(FAMILIES.length);
    }
  });

  it("counts a family by what it asks, not by what it shows", () => {
    for (const { claim, families } of rows)
      expect(new Set(families)).toEqual(
        new Set(bank.items.filter(({ asks }) => asks.includes(claim.id)).map(({ family }) => family)),
      );
  });

  it("gives what the family said, or why the claim is not of its sort", () => {
    const facts = fairFacts([told("x", "The band was late.", [cite("herald", 2, "mayor")])]);
    const [row] = listCoverage(generateBank(facts, "any"));
    const why = new Map(row?.refusals.map(({ family, why }) => [family, why]));
    expect(why.get("count-voices")).toBe(tellRefusal("nothing-to-count"));
    expect(why.get("do-they-agree")).toBe(tellRefusal("reports-agree"));
    expect(why.get("who")).toBe(tellRefusal("nothing-to-ask"));
    expect(why.get("order-events")).toBe(tellRefusal("no-time"));
    expect(why.get("which-pair")).toBe(tellRefusal("no-pair"));
  });

  it("has words for every reason of this course, and the bare code for one that it does not know", () => {
    expect(bank.dropped.filter(({ reason }) => tellRefusal(reason) === reason)).toEqual([]);
    expect(tellRefusal("lost-in-the-post")).toBe("lost-in-the-post");
  });
});
