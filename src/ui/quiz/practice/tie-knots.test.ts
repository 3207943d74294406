import { describe, expect, it } from "vitest";
import type { Confusion } from "../../../quiz/telling/summarize";
import { isUntangled, tieKnots } from "./tie-knots";

const side = (option: string, says: string) => ({ option, text: option, says, citations: [] });

function confusion(
  relation: Confusion["relation"],
  [key, keySays]: readonly [string, string],
  [chosen, chosenSays]: readonly [string, string],
  ...items: readonly string[]
): Confusion {
  return { relation, items, claims: [], key: side(key, keySays), chosen: side(chosen, chosenSays) };
}

describe("tieKnots", () => {
  it("keeps what is said of both sides, and nothing twice", () => {
    const knots = tieKnots([
      confusion("instead-of", ["mayor", "The mayor spoke."], ["guild", "The guild paid."]),
      confusion("instead-of", ["pier", "It lay there."], ["mill", "No. It lay there. See above."]),
      confusion("instead-of", ["fort", "It fell."], ["seat", ""]),
    ]);
    expect(knots.map(({ says }) => says)).toEqual([
      ["The mayor spoke.", "The guild paid."],
      ["No. It lay there. See above."],
      ["It fell."],
    ]);
  });

  it("ties the pairs of one sequence together, where the first of them stood", () => {
    const dates = "One was on Monday, two on Tuesday, three on Friday.";
    const knots = tieKnots([
      confusion("before", ["one", dates], ["three", ""], "order"),
      confusion("instead-of", ["mayor", "The mayor spoke."], ["guild", ""], "choice"),
      confusion("before", ["two", dates], ["three", ""], "order"),
      confusion("instead-of", ["one", dates], ["two", ""], "other"),
    ]);
    const pairs = knots.map(({ confusions }) => confusions.map(({ key, chosen }) => `${key.text} ${chosen.text}`));
    expect(pairs).toEqual([["one three", "two three"], ["mayor guild"], ["one two"]]);
  });

  it("names each pair once, however often and in whichever way it was mixed up", () => {
    const knots = tieKnots([
      confusion("instead-of", ["strike", "It hit."], ["drop", "They fell."], "choice"),
      confusion("before", ["Drop", "One came first."], ["strike", ""], "order"),
      confusion("before", ["drop", "One came first."], ["visit", ""], "order"),
    ]);
    const pairs = knots.map(({ confusions }) => confusions.map(({ key, chosen }) => `${key.text} ${chosen.text}`));
    expect(pairs).toEqual([["strike drop"], ["drop visit"]]);
  });

  it("knows whose key a confusion explains: that of its first item", () => {
    const merged = [confusion("instead-of", ["mayor", "He spoke."], ["guild", ""], "first", "second")];
    expect(["first", "second", "third"].map((item) => isUntangled(merged, item))).toEqual([true, false, false]);
  });
});
