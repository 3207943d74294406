import type { Confusion } from "../../../quiz/telling/summarize";

/** Confusions that one explanation untangles, with the texts that do. */
export interface Knot {
  readonly confusions: readonly Confusion[];
  readonly says: readonly string[];
}

/** What is said of both sides; a text that the other already holds is left out. */
function listTexts({ key, chosen }: Confusion): readonly string[] {
  if (chosen.says === "") return [key.says];
  return chosen.says.includes(key.says) ? [chosen.says] : [key.says, chosen.says];
}

/** Confusions in their order, those with the same explanation (the pairs of one sequence) together where the first of them stood. */
export function tieKnots(confusions: readonly Confusion[]): readonly Knot[] {
  const knots = new Map<string, Knot>();
  for (const confusion of confusions) {
    const says = listTexts(confusion);
    const key = `${confusion.relation} ${says.join("\n")}`;
    knots.set(key, { says, confusions: [...(knots.get(key)?.confusions ?? []), confusion] });
  }
  return [...knots.values()];
}

/** Whether the explanations of the confusions tell why the item's key is right: a merged one has the words of its first item. */
export const isUntangled = (confusions: readonly Confusion[], item: string): boolean =>
  confusions.some(({ items: [first] }) => first === item);
