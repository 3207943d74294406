import { describe, expect, it } from "vitest";
import { actor, facts, isActor } from "../../course/test-course";
import { createRandom } from "../random";
import { type Candidate, drawDistractors } from "./choose-distractors";

const IDS = ["guards", "scouts", "watchers", "readers", "singers"];
const world = facts({ actors: IDS.map((id) => actor(id)) });

const candidate = (id: string, kin: boolean): Candidate => ({
  value: isActor(id),
  likeness: 0.5,
  type: kin ? "armed force" : "choral group",
  kin,
});

const drawn = (candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(
    [...drawDistractors(world, createRandom("s", "draw"), "armed group", candidates)]
      .slice(0, 3)
      .flatMap((draw) => draw.map(({ value }) => ("id" in value ? value.id : ""))),
  );

describe("drawDistractors", () => {
  it("keeps to near types where they give options enough", () =>
    expect(drawn(IDS.map((id, i) => candidate(id, i < 2)))).toEqual(new Set(["guards", "scouts"])));

  it("takes others where they do not", () =>
    expect(drawn(IDS.map((id, i) => candidate(id, i < 1))).size).toBeGreaterThan(2));
});
