import { expect, it } from "vitest";
import { claim, facts, isActor, isLabel, isPlace, place, predicate } from "../../course/test-course";
import { claimPath } from "./claim-path";

const base = facts({
  places: [place("pier", 1, 1)],
  predicates: [predicate("tells", { one: "actor", other: "place" })],
});

it("leads to the claim on the page of its first actor, place or event", () => {
  const both = claim("seen", "tells", { one: isLabel("somebody"), other: isPlace("pier") });
  expect(claimPath(base, both)).toBe("/test/places/pier#claim-seen");
});

it("leads nowhere where a claim has words alone", () => {
  expect(claimPath(base, claim("said", "tells", { one: isLabel("somebody") }))).toBeNull();
});

it("refuses an actor whom the course lacks", () => {
  expect(() => claimPath(base, claim("lost", "tells", { one: isActor("nobody") }))).toThrow("nobody");
});
