import type { Claim } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { listEntities } from "../../course/naming";

/** Where a page of a course stands. `id` is an actor, a place or an event; throws where the course has none of this id. */
export function entityPath(facts: FactBase, id: string): string {
  const home = `/${facts.course.id}`;
  if (facts.actors.has(id)) return `${home}/actors/${id}`;
  if (facts.places.has(id)) return `${home}/places/${id}`;
  if (facts.events.has(id)) return `${home}/events/${id}`;
  throw new Error(`The course has no actor, place or event "${id}".`);
}

/** A source's page, at a paragraph where one is given. */
export function sourcePath(course: string, source: string, paragraph?: number): string {
  return `/${course}/sources/${source}${paragraph === undefined ? "" : `#p${paragraph}`}`;
}

/** Where a claim stands with all who tell it: on the page of the first actor, place or event in it; null where it has none. */
export function claimPath(facts: FactBase, claim: Claim): string | null {
  const [first] = listEntities(claim);
  return first === undefined ? null : `${entityPath(facts, first)}#claim-${claim.id}`;
}

export const lessonPath = (course: string, lesson: string): string => `/${course}/lessons/${lesson}`;
