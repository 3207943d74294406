import { expect, it } from "vitest";
import { actor, event, place } from "../../course/test-course";
import { kindOf, tellType } from "./kind-of";

it.each([
  [actor("mayor", { type: "person" }), "actor", "person"],
  [{ ...place("pier", 1, 1), type: "place" }, "place", null],
  [{ ...place("fort", 1, 1), type: "town" }, "place", "town"],
  [{ ...event("feast", null), type: "place" }, "event", "place"],
])("tells what $name is, unless that says no more than its kind", (entity, kind, type) => {
  expect([kindOf(entity), tellType(entity)]).toEqual([kind, type]);
});
