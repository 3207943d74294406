import type { Arguments, Value } from "../../../course/course";
import type { AnyEntity, FactBase } from "../../../course/fact-base";
import { typeLikeness } from "../../likeness";

/** Whether what two accounts put into all other roles is of the same or a near type, role by role, where both name an actor, a place or an event. */
export function isSaidOfKin(facts: FactBase, role: string, own: Arguments, other: Arguments): boolean {
  const entityOf = (value: Value | undefined): AnyEntity | undefined =>
    value && "id" in value ? facts.entities.get(value.id) : undefined;
  return Object.keys(own).every((name) => {
    const [a, b] = [entityOf(own[name]), entityOf(other[name])];
    return name === role || !a || !b || typeLikeness(a, b) > 0;
  });
}
