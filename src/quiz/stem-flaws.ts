import type { Value } from "../course/course";
import type { FactBase } from "../course/fact-base";
import type { Option } from "./item";
import { readingGrade } from "./reading-grade";
import { ABSOLUTES, contentWords, NEGATIVES, VAGUE } from "./wording";

/** Longest stem, in words (our own choice; QUESTIONS.md, section 3). */
const MOST_STEM_WORDS = 25;

/** Hardest stem, as a Flesch-Kincaid grade (QUESTIONS.md, section 3). */
const MOST_GRADE = 9;

const unquoted = (text: string): string => text.replace(/[“"‘][^“”"’]*[”"’]/g, " ");
const countWords = (text: string): number => text.trim().split(/\s+/).length;

/** What is wrong with a stem by itself, or null: it must be one short, whole, positive, easily read question. */
export function findStemFlaw(stem: string): string | null {
  if (!stem.endsWith("?")) return "stem-unfocused";
  if (countWords(stem) > MOST_STEM_WORDS) return "stem-too-long";
  if (stem.includes("__")) return "stem-gap";
  const own = unquoted(stem);
  if (NEGATIVES.test(own)) return "stem-negative";
  if (ABSOLUTES.test(own)) return "stem-absolute";
  if (VAGUE.test(own)) return "stem-vague";
  if (readingGrade(stem) > MOST_GRADE) return "stem-hard";
  return null;
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Whether a name stands in a text as a word or words of its own. Both in the case in which they are to be compared. */
function occursIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  }
  return false;
}

/** Whether a text names the value by any of its names; spellings count in their own case only, so that "IS" is not "is". */
export function namesValue(facts: FactBase, text: string, value: Value): boolean {
  const lower = text.toLowerCase();
  if (value.kind === "date") return occursIn(lower, value.span.text.toLowerCase());
  if (value.kind === "figure") return occursIn(lower, value.figure.text.toLowerCase());
  if (value.kind === "label") return occursIn(lower, value.text.toLowerCase());
  const entity = facts.entities.get(value.id);
  if (!entity) return false;
  const spellings = "spellings" in entity ? entity.spellings : [];
  return occursIn(lower, entity.name.toLowerCase()) || spellings.some(({ as }) => occursIn(text, as));
}

/** What is wrong with the options beside their stem, or null. */
export function findOptionFlaw(stem: string, options: readonly Option[], key: string): string | null {
  const right = options.find(({ id }) => id === key);
  if (!right) return "no-key";
  const wrong = options.filter(({ id }) => id !== key);
  if (new Set(options.map(({ text }) => text.toLowerCase())).size < options.length) return "options-alike";
  const inStem = contentWords(stem);
  const inWrong = wrong.map(({ text }) => contentWords(text));
  for (const word of contentWords(right.text)) {
    if (inStem.has(word) && !inWrong.some((words) => words.has(word))) return "repeated-word";
  }
  const longest = Math.max(...wrong.map(({ text }) => text.length));
  if (countWords(right.text) >= 4 && longest < 0.75 * right.text.length) return "longest-is-key";
  return null;
}
