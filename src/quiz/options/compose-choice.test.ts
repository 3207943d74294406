import { describe, expect, it } from "vitest";
import { createFactBase } from "../../course/fact-base";
import { generateBank } from "../bank/generate-bank";
import { asksForSources } from "../reports/source-answers";
import { VALLEY } from "../test-valley";

const facts = createFactBase(VALLEY);
const { items } = generateBank(facts, "s");

describe("nameInFeedback", () => {
  const ofMaps = items.filter(({ kind }) => kind === "map" || kind === "pin");

  it("says which place a wrong marker or pin is, and nothing of the kind where options are names", () => {
    expect(ofMaps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["map", "pin"]));
    for (const { options } of ofMaps)
      for (const { id, refutedBy } of options)
        if (refutedBy) expect(refutedBy.because).toContain(`The place chosen is ${facts.places.get(id)?.name}. `);
    const named = items.filter(({ family }) => family === "which-place").flatMap(({ options }) => options);
    expect(named.filter(({ refutedBy }) => refutedBy?.because.includes("The place chosen"))).toEqual([]);
  });
});

describe("a note on what a wrong option is true of", () => {
  it("is by another claim than the one that refutes the option", () => {
    const ofThings = items.filter((item) => !asksForSources(item));
    const noted = ofThings.flatMap(({ options }) => options.filter(({ trueOf }) => trueOf));
    expect(noted.length).toBeGreaterThan(0);
    for (const { refutedBy, trueOf } of noted) expect(trueOf?.claim).not.toBe(refutedBy?.claim);
  });
});
