import type { Compiled } from "./compile-course";

/** What a course holds, in lines for a terminal. */
export function describeCounts(courseId: string, { course, accounted }: Compiled): string[] {
  const paragraphs = `paragraphs accounted for: ${accounted.accounted}/${accounted.all}`;
  if (course === null) return [courseId, `  ${paragraphs}`];
  const { sources, actors, places, events, claims, origins, lessons } = course;
  const disputed = claims.filter(({ accounts }) => accounts.length > 1).length;
  const citations = claims.reduce(
    (sum, { accounts }) => sum + accounts.reduce((inner, account) => inner + account.citations.length, 0),
    0,
  );
  const mapChecks = claims.flatMap((claim) => claim.mapChecks ?? []);
  const agreeing = mapChecks.filter(({ agrees }) => agrees).length;
  const introduced = new Set(lessons.flatMap(({ introduces }) => introduces)).size;
  return [
    `${courseId}: ${course.title}`,
    `  sources: ${sources.length}`,
    `  ${paragraphs}`,
    `  actors: ${actors.length} · places: ${places.length} · events: ${events.length}`,
    `  claims: ${claims.length}, of them disputed: ${disputed}`,
    `  origins: ${origins.length} · citations: ${citations}`,
    `  directions and distances held against the map: ${mapChecks.length}, of them agreeing: ${agreeing}`,
    `  lessons: ${lessons.length} · names introduced: ${introduced}`,
  ];
}
