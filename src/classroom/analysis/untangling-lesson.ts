import type { FactBase } from "../../course/fact-base";
import type { Mixed } from "./confusion";

function countByLesson(facts: FactBase, entity: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const claims = new Set((facts.mentions.get(entity) ?? []).map(({ claim }) => claim));
  for (const { lesson } of claims) if (lesson !== null) counts.set(lesson, (counts.get(lesson) ?? 0) + 1);
  return counts;
}

/**
 * The lesson that tells most of both, so that the two can be set side by side: the one with the most claims of whichever it tells less of, then the one with the most claims in all, the earlier of
 * equals. Where no lesson tells of both, the one that first cites most of the claims behind the mistake; null where none does.
 */
export function findUntanglingLesson(
  facts: FactBase,
  { key, chosen, claims }: Pick<Mixed, "key" | "chosen" | "claims">,
): string | null {
  const [ofKey, ofChosen] = [countByLesson(facts, key), countByLesson(facts, chosen)];
  const cited = claims.flatMap((id) => facts.claims.get(id)?.lesson ?? []);
  const ranked = [...facts.lessonRank.keys()].map((lesson) => {
    const [one, other] = [ofKey.get(lesson) ?? 0, ofChosen.get(lesson) ?? 0];
    return { lesson, both: Math.min(one, other), all: one + other, cited: cited.filter((id) => id === lesson).length };
  });
  const [best] = ranked.toSorted((a, b) => b.both - a.both || (a.both > 0 ? b.all - a.all : b.cited - a.cited));
  return best && (best.both > 0 || best.cited > 0) ? best.lesson : null;
}
