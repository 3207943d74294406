import type { FactBase } from "../../course/fact-base";
import type { Question, Workshop } from "../family";
import type { Candidate } from "./choose-distractors";

/** Type of those that bear the key's type and have nothing else in common with any that does: a photographer among ministers. */
const APART = "apart";

const typeOf = (facts: FactBase, id: string): string => facts.entities.get(id)?.type ?? "";

/** Entities like the key, of its kind and grammatical number: its own type first, then the closest. Strangers to the type (see `Likeness`) do not count as of it. */
export function listEntityCandidates({ facts, likeness }: Workshop, { key }: Question): readonly Candidate[] {
  if (key.kind !== "actor" && key.kind !== "place" && key.kind !== "event") return [];
  return likeness.near(key.id).map((near) => ({
    value: { kind: key.kind, id: near.id },
    likeness: near.likeness,
    type: near.sameType || typeOf(facts, near.id) !== typeOf(facts, key.id) ? typeOf(facts, near.id) : APART,
    kin: near.kin,
  }));
}

/** The entity type of the key, which options should share. */
export function typeOfKey(facts: FactBase, { key }: Question): string {
  return "id" in key ? typeOf(facts, key.id) : "";
}
