import type { MultipleItem } from "../item";
import type { Score } from "./score";

/**
 * `max(0, hits / keys - wrong / distractors)`: ticking everything, or nothing, earns nothing. `detail` counts the options that
 * stand as they should. An option that is named twice counts once, a stranger not at all.
 */
export function scoreMultiple(item: Pick<MultipleItem, "key" | "options">, chosen: readonly string[]): Score {
  const keys = item.options.filter(({ id }) => item.key.includes(id));
  const distractors = item.options.filter(({ id }) => !item.key.includes(id));
  const hits = keys.filter(({ id }) => chosen.includes(id)).length;
  const wrong = distractors.filter(({ id }) => chosen.includes(id)).length;
  const share = hits / Math.max(keys.length, 1) - wrong / Math.max(distractors.length, 1);
  return {
    earned: Math.max(0, share),
    max: 1,
    detail: { right: hits + distractors.length - wrong, of: item.options.length },
  };
}
