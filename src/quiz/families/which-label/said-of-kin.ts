import type { Arguments, Value } from "../../../course/course";
import type { AnyEntity, FactBase } from "../../../course/fact-base";
import { leadOf, typeLikeness } from "../../options/likeness";

/** Whether what is said of one could be said of the other: near types; of actors those of one number whose types begin alike ("armed group", "armed force", and no "choral group"). */
function areKin(a: AnyEntity, b: AnyEntity): boolean {
  if (!("plural" in a) || !("plural" in b)) return typeLikeness(a, b) > 0;
  return a.plural === b.plural && leadOf(a) === leadOf(b);
}

/** Whether what two accounts put into all other roles is of the same or a near type, role by role, where both name an actor, a place or an event. */
export const isSaidOfNear = (facts: FactBase, role: string, own: Arguments, other: Arguments): boolean =>
  isSaidOf(facts, role, own, other, (a, b) => typeLikeness(a, b) > 0);

/** The same, more strictly for actors: what is said of one must not show by its number or sort that it is said of the other. */
export const isSaidOfKin = (facts: FactBase, role: string, own: Arguments, other: Arguments): boolean =>
  isSaidOf(facts, role, own, other, areKin);

function isSaidOf(
  facts: FactBase,
  role: string,
  own: Arguments,
  other: Arguments,
  areAlike: (a: AnyEntity, b: AnyEntity) => boolean,
): boolean {
  const entityOf = (value: Value | undefined): AnyEntity | undefined =>
    value && "id" in value ? facts.entities.get(value.id) : undefined;
  return Object.keys(own).every((name) => {
    const [a, b] = [entityOf(own[name]), entityOf(other[name])];
    return name === role || !a || !b || areAlike(a, b);
  });
}
