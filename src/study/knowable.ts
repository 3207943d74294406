import type { AnyEntity, FactBase } from "../course/fact-base";
import type { Bank } from "../quiz/bank/generate-bank";

/** An actor, place or event of which something can be asked. */
export interface Knowable {
  readonly entity: AnyEntity;
  /** Indexes of its claims among those that can be asked. */
  readonly claims: readonly number[];
}

export interface KnowableCourse {
  /** Ids of all claims that can be asked, in the order of the course. */
  readonly claims: readonly string[];
  readonly actors: readonly Knowable[];
  readonly places: readonly Knowable[];
  readonly events: readonly Knowable[];
}

/** What one can come to know of a course by questions: all that any of the banks asks. More banks than one, since no seed asks everything that can be asked. */
export function listKnowable(facts: FactBase, banks: readonly Pick<Bank, "items">[]): KnowableCourse {
  const askable = new Set(banks.flatMap(({ items }) => items.flatMap(({ asks }) => asks)));
  const claims = facts.course.claims.map(({ id }) => id).filter((id) => askable.has(id));
  const indexes = new Map(claims.map((id, i) => [id, i]));
  const listOf = (entities: readonly AnyEntity[]): readonly Knowable[] =>
    entities
      .map((entity) => {
        const own = new Set((facts.mentions.get(entity.id) ?? []).map(({ claim }) => claim.id));
        return { entity, claims: [...own].flatMap((id) => indexes.get(id) ?? []) };
      })
      .filter((one) => one.claims.length > 0);
  const { actors, places, events } = facts.course;
  return { claims, actors: listOf(actors), places: listOf(places), events: listOf(events) };
}
