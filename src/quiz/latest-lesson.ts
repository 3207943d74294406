import type { FactBase } from "../course/fact-base";

/** The lesson after which a learner has met all of these claims: the latest of theirs, or null where no lesson cites one of them. */
export function latestLesson(facts: FactBase, claims: readonly string[]): string | null {
  let latest: string | null = null;
  for (const id of claims) {
    const lesson = facts.claims.get(id)?.lesson ?? null;
    if (lesson === null) return null;
    if (latest === null || (facts.lessonRank.get(lesson) ?? 0) > (facts.lessonRank.get(latest) ?? 0)) latest = lesson;
  }
  return latest;
}
