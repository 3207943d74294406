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

/** The two by their names, whichever was right: two questions may call the same things by other ids, or ask of them in another way. */
const nameOf = ({ key, chosen }: Confusion): string => [key.text, chosen.text].sort().join("\n").toLowerCase();

/**
 * Confusions in their order, each pair once, and those with the same explanation (the pairs of one sequence) together where the first of them stood. What is
 * told of a pair the second time is left out.
 */
export function tieKnots(confusions: readonly Confusion[]): readonly Knot[] {
  const named = new Set<string>();
  const knots = new Map<string, Knot>();
  for (const confusion of confusions) {
    if (named.has(nameOf(confusion))) continue;
    named.add(nameOf(confusion));
    const says = listTexts(confusion);
    const key = `${confusion.relation} ${says.join("\n")}`;
    knots.set(key, { says, confusions: [...(knots.get(key)?.confusions ?? []), confusion] });
  }
  return [...knots.values()];
}

/** Whether the explanations of the confusions tell why the item's key is right: a merged one has the words of its first item. */
export const isUntangled = (confusions: readonly Confusion[], item: string): boolean =>
  confusions.some(({ items: [first] }) => first === item);
