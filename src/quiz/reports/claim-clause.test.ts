import { describe, expect, it } from "vitest";
import type { Account, Value } from "../../course/course";
import {
  account,
  actor,
  claim,
  event,
  facts,
  isEvent,
  isPlace,
  origin,
  place,
  predicate,
} from "../../course/test-course";
import { tellClause, toRunning } from "./claim-clause";

const world = facts({
  actors: [actor("gazette-paper", { name: "The Gazette" }), actor("holt", { name: "Mayor Holt" })],
  places: [place("ford", 1, 1, { name: "al-Ford" }), place("mill", 2, 2)],
  events: [event("march")],
  origins: [origin("own", { carrier: "gazette-paper", voice: "gazette-paper" })],
  predicates: [
    predicate(
      "went-to",
      { event: "event", place: "place" },
      { sentence: "{place:first} is given as the goal of {event}" },
    ),
    predicate("lies", { place: "place" }),
  ],
  claims: [claim("x", "lies", { place: isPlace("mill") }, { gist: "When the Northern bridge fell, Mayor Holt left." })],
});

const isCount = (text: string): Value => ({
  kind: "figure",
  figure: { text, n: 2, sense: "exact", unit: "carts", printed: [text] },
});

const told = (gist: string, args: Account["args"] = {}) =>
  tellClause(world, claim("y", "went-to", args), account(args, { gist }));

describe("tellClause", () => {
  it.each([
    ["Rain fell.", "says that rain fell", "rain fell"],
    ["Al-Ford lies on a river.", "says that al-Ford lies on a river", "al-Ford lies on a river"],
    ["Northern carts came.", "says that Northern carts came", "Northern carts came"],
    ["US carts came.", "says that US carts came", "US carts came"],
    ["The bridge fell, two reports say.", "says that the bridge fell", "the bridge fell"],
    ["The bridge fell, The Gazette wrote.", "says that the bridge fell", "the bridge fell"],
    ["The bridge fell, Mayor Holt said.", "says that, according to Mayor Holt, the bridge fell", "the bridge fell"],
    ["Rain fell, according to the clerk.", "says that, according to the clerk, rain fell", "rain fell"],
    ["A clerk said that it rained.", "cites a clerk as saying that it rained", null],
    ["The mill is called a ruin.", "calls the mill a ruin", "the mill is a ruin"],
    [
      "The mill is said to be tied to the ford.",
      "says that the mill is tied to the ford",
      "the mill is tied to the ford",
    ],
    ["The clerks are reported to have left.", "says that the clerks had left", "the clerks had left"],
  ])("%s", (gist, says, clause) => expect(told(gist)).toMatchObject({ says, clause }));

  it.each([
    ["One report says so."],
    ["It rained."],
    ["Rain fell: it was wet."],
    ["Rain fell. Snow fell."],
    ["The reach of that road grew."],
  ])("tells nothing of %s", (gist) => expect(told(gist)).toBeNull());

  it("gives what somebody said by itself, unless it speaks of him again", () => {
    expect(told("A clerk said that it rained.")?.said).toBeNull();
    expect(told("A clerk said that the bridge fell.")?.said).toBe("the bridge fell");
    expect(told("A clerk said that the bridge fell on them.")?.said).toBeNull();
    expect(told("The bridge fell, Mayor Holt said.")?.said).toBeNull();
  });

  it("takes the predicate's sentence where the gist leaves a name out", () => {
    const args = { event: isEvent("march"), place: isPlace("mill") };
    expect(told("It went to the mill.", args)?.says).toBe("gives Mill as the goal of the march");
    expect(told("The marchers went to the mill.", args)?.says).toBe("says that the marchers went to the mill");
    expect(told("They went to the mill, Mayor Holt said.", args)?.says ?? null).toBeNull();
  });

  it("keeps a gist that gives the number as the claim does, and no other", () => {
    const args = { place: isPlace("mill"), event: isCount("two carts") };
    expect(told("Two carts reached the mill.", args)?.says).toBe("says that two carts reached the mill");
    expect(told("A pair of carts reached the mill.", args)?.says).toBe("gives Mill as the goal of two carts");
  });
});

describe("toRunning", () => {
  it("keeps names and abbreviations", () => {
    expect(
      ["The mill", "The Gazette", "Mayor Holt", "EU law", "Whether it rained"].map((text) => toRunning(world, text)),
    ).toEqual(["the mill", "The Gazette", "Mayor Holt", "EU law", "whether it rained"]);
  });
});
