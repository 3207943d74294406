import { describe, expect, it } from "vitest";
import { refute } from "./refute";
import { actor, claim, facts, isActor, isLabel, isPlace, place, predicate } from "./test-course";

describe("createFactBase", () => {
  it("takes two actors who may each be a third for one another, and no two places", () => {
    const near = (where: string) =>
      refute(world, { predicate: "at", args: { who: isActor("crowd"), where: isPlace(where) } });
    const by = (who: string) => refute(world, { predicate: "did", args: { who: isActor(who), deed: isLabel("sang") } });
    const world = facts({
      actors: [
        actor("crowd", { mayBe: ["guild"] }),
        actor("choir", { mayBe: ["guild"] }),
        actor("guild"),
        actor("watch"),
      ],
      places: [
        place("pier", 1, 1, { mayBe: ["shore"] }),
        place("cove", 2, 2, { mayBe: ["shore"] }),
        place("shore", 3, 3),
      ],
      predicates: [
        predicate("did", { who: "actor", deed: "label" }, { dependencies: [{ one: "who", per: ["deed"] }] }),
        predicate("at", { who: "actor", where: "place" }, { dependencies: [{ one: "where", per: ["who"] }] }),
      ],
      claims: [
        claim("song", "did", { who: isActor("crowd"), deed: isLabel("sang") }),
        claim("stand", "at", { who: isActor("crowd"), where: isPlace("pier") }),
      ],
    });
    expect([by("choir"), by("guild"), by("watch")?.claim.id]).toEqual([null, null, "song"]);
    expect([near("cove")?.claim.id, near("shore")]).toEqual(["stand", null]);
  });
});
