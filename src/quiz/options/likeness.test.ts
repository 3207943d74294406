import { describe, expect, it } from "vitest";
import { actor, claim, facts, isActor, isLabel, predicate } from "../../course/test-course";
import { measureLikeness } from "./likeness";

const said = (speaker: string) =>
  claim(`said-${speaker}`, "said", { speaker: isActor(speaker), statement: isLabel(speaker) });

const world = facts({
  actors: [...["ann", "ben", "cem", "photographer"].map((id) => actor(id)), actor("clerk", { type: "unnamed person" })],
  predicates: [
    predicate("said", { speaker: "actor", statement: "label" }),
    predicate("credited", { person: "actor", work: "label" }),
  ],
  claims: [
    ...["ann", "ben", "cem", "clerk"].map(said),
    claim("picture", "credited", { person: isActor("photographer"), work: isLabel("a picture") }),
  ],
});

describe("measureLikeness", () => {
  it("puts one who shares nothing but the type with any of it after all who share more", () => {
    const near = measureLikeness(world).near("ann");
    expect(near.map(({ id, sameType }) => [id, sameType])).toEqual([
      ["ben", true],
      ["cem", true],
      ["clerk", false],
      ["photographer", false],
    ]);
  });
});
