import type { FactBase } from "../course/fact-base";

export interface ItemLessons {
  /** The lesson after which a learner has met all the claims: the latest of their firsts, or null where no lesson cites one of them. */
  readonly lesson: string | null;
  /** That lesson and every later one that cites some of the claims again, in the course's order: practice of each may ask the item. */
  readonly lessons: readonly string[];
}

/** Where in the course an item that asks these claims belongs. */
export function itemLessons(facts: FactBase, claims: readonly string[]): ItemLessons {
  const ranks = claims.map((id) => facts.lessonRank.get(facts.claims.get(id)?.lesson ?? "") ?? -1);
  const first = Math.max(-1, ...ranks);
  if (first < 0 || ranks.includes(-1)) return { lesson: null, lessons: [] };
  const lessons = facts.course.lessons
    .slice(first)
    .filter(({ cites }) => claims.some((claim) => cites.includes(claim)));
  return { lesson: lessons[0]?.id ?? null, lessons: lessons.map(({ id }) => id) };
}
