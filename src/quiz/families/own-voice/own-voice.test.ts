import { describe, expect, it } from "vitest";
import type { Citation } from "../../../course/course";
import { cite } from "../../../course/test-course";
import { generateBank } from "../../bank/generate-bank";
import { fairFacts, told } from "../../forms/test-papers";

const MAYOR = [cite("herald", 2, "mayor"), cite("gazette", 2, "mayor")];

const ofFamily = (citations: readonly Citation[], gist = "The band was late.") => {
  const { items, dropped } = generateBank(fairFacts([told("x", gist, citations)]), "any");
  return {
    items: items.filter(({ family }) => family === "own-voice"),
    reasons: dropped.filter(({ family }) => family === "own-voice").map(({ reason }) => reason),
  };
};

describe("own-voice", () => {
  it("asks for the one of its own, and for those that share one", () => {
    const { items } = ofFamily([...MAYOR, cite("mirror", 4, "baker")]);
    expect(items.map(({ key }) => key)).toEqual([["mirror"], expect.arrayContaining(["herald", "gazette"])]);
  });

  it.each([
    ["no paper has a voice of its own", MAYOR],
    ["no two share one", [cite("herald", 2, "mayor"), cite("mirror", 4, "baker")]],
    ["one of the voices carries the other’s words elsewhere", [...MAYOR, cite("mirror", 1, "wire")]],
  ] as const)("is silent where %s", (_what, citations) =>
    expect(ofFamily(citations)).toEqual({ items: [], reasons: [] }),
  );

  it("leaves out papers that credit nobody", () =>
    expect(
      ofFamily([cite("herald", 1, "bare"), cite("gazette", 2, "mayor"), cite("mirror", 4, "baker")]).items,
    ).toEqual([]));

  it("says that no clause can tell it", () =>
    expect(ofFamily([...MAYOR, cite("mirror", 4, "baker")], "Two reports differ.").reasons).toEqual(["no-clause"]));
});
