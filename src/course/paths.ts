import type { FactBase } from "./fact-base";

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

export const lessonPath = (course: string, lesson: string): string => `/${course}/lessons/${lesson}`;
