import type { Skill } from "../../course/predicate";
import type { Difficulty, ItemKind } from "../../quiz/item";

export const KIND_NAMES: Readonly<Record<ItemKind, string>> = {
  choice: "one answer",
  multiple: "several answers",
  map: "marker on a map",
  pin: "cross on a map",
  order: "order",
  match: "match",
  number: "number",
  text: "name to write",
};

export const KINDS = Object.keys(KIND_NAMES) as readonly ItemKind[];

export const SKILL_NAMES: Readonly<Record<Skill, string>> = {
  actor: "who did it",
  place: "where it was",
  sequence: "what came first",
  figure: "how many",
  source: "who reports it",
};

export const DIFFICULTIES: readonly Difficulty[] = ["easy", "medium", "hard"];

/** "which-first" as a filter shows it: "which first". */
export const familyName = (family: string): string => family.replaceAll("-", " ");

/** "A" for the first, "B" for the second: options on paper. */
export const letterOf = (i: number): string => String.fromCharCode("A".charCodeAt(0) + i);

/** "C" for the option of this id among those shown, "?" for none. */
export function letterIn(options: readonly { readonly id: string }[], id: string): string {
  const i = options.findIndex((option) => option.id === id);
  return i < 0 ? "?" : letterOf(i);
}
