import type { FactBase } from "../../course/fact-base";
import type { Question } from "../family";
import { namesValue } from "../flaws/names-in-text";

/**
 * Ids of places, other than the key, after which something that a question names is called: asked what lies on the Arden-Birk road, Arden and Birk are right
 * as well. As options they never stand beside a stem that names them; where an answer is free, the question is not asked.
 */
export function listPlacesInNames(facts: FactBase, { account, role, key }: Question): readonly string[] {
  const names = Object.entries(account.args).flatMap(([other, value]) =>
    other !== role && "id" in value ? (facts.entities.get(value.id)?.name ?? []) : [],
  );
  const own = "id" in key ? key.id : "";
  const given = new Set(Object.values(account.args).flatMap((value) => ("id" in value ? [value.id] : [])));
  return facts.course.places.flatMap(({ id }) =>
    id !== own && !given.has(id) && names.some((name) => namesValue(facts, name, { kind: "place", id })) ? [id] : [],
  );
}
