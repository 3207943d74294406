import type { Actor, Place } from "../../../course/course";
import { withArticle } from "../../../course/render";

/** Words that stand small inside a name: those of fewer letters than this ("al-Qanat", "for"). */
const LEAST_LETTERS = 4;

/** Whether a wording is a name of its own, which somebody may know and type: every longer word of it has a capital, and one word at least. */
export function isProperName(name: string): boolean {
  const words = name.split(/[\s-]+/).filter((word) => word !== "");
  const hasCapital = (word: string): boolean => /^\P{L}*\p{Lu}/u.test(word);
  return words.some(hasCapital) && words.every((word) => word.length < LEAST_LETTERS || hasCapital(word));
}

/** What counts as this actor's or place's name: its name with and without the article, spellings that are names, its Arabic name, and what its authors add. */
export function listNames(entity: Actor | Place): readonly string[] {
  const spellings = entity.spellings.map(({ as }) => as).filter(isProperName);
  const own = isProperName(entity.name) ? [entity.name, withArticle(entity)] : [];
  return [...new Set([...own, ...spellings, ...(entity.arabic ? [entity.arabic] : []), ...(entity.also ?? [])])];
}
