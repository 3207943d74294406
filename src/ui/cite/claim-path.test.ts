import { expect, it } from "vitest";
import { claim, event, facts, isActor, isLabel, isPlace, place, predicate } from "../../course/test-course";
import { claimPath } from "./claim-path";

const base = facts({
  places: [place("pier", 1, 1)],
  events: [event("flood")],
  predicates: [predicate("tells", { one: "actor", other: "place" })],
});

it("leads to the claim on the page of its first actor, place or event", () => {
  const both = claim("seen", "tells", { one: isLabel("somebody"), other: isPlace("pier") }, { about: ["flood"] });
  expect(claimPath(base, both)).toBe("/test/places/pier#claim-seen");
});

it("leads to the page of what the claim is about where it has words alone", () => {
  const words = claim("said", "tells", { one: isLabel("somebody") }, { about: ["flood", "pier"] });
  expect(claimPath(base, words)).toBe("/test/events/flood#claim-said");
});

it.each([
  ["whom the course lacks", claim("lost", "tells", { one: isActor("nobody") }), "nobody"],
  ["for nobody", claim("said", "tells", { one: isLabel("somebody") }), '"said" is about no actor'],
])("refuses a claim that stands %s", (_, lost, says) => {
  expect(() => claimPath(base, lost)).toThrow(says);
});
