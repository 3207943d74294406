import { FLAW_RULES } from "../flaws/flaw-rules";
import type { Option } from "../item";

/** Checks of what is to become an item, by as much of the rules as needs no facts. The whole item is checked by `findFlaw`. */

/** Id of the first rule that a stem breaks by itself, or null. */
export function findStemFlaw(stem: string): string | null {
  return FLAW_RULES.find(({ inStem }) => inStem?.(stem))?.id ?? null;
}

/** Id of the first rule that options break beside their stem, or null; "no-key" where none is the key. */
export function findOptionFlaw(stem: string, options: readonly Option[], key: string): string | null {
  if (!options.some(({ id }) => id === key)) return "no-key";
  return FLAW_RULES.find(({ inOptions }) => inOptions?.(stem, options, [key]))?.id ?? null;
}
