import type { MatchItem } from "../item";
import { type Score, shareOf } from "./score";

/** Right lines of all lines. An option given to several lines counts for the one where it is right. */
export function scoreMatch(item: Pick<MatchItem, "key">, pairs: Readonly<Record<string, string>>): Score {
  return shareOf(item.key.filter(({ prompt, option }) => pairs[prompt] === option).length, item.key.length);
}
