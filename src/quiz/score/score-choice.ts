import type { ChoiceItem } from "../item";
import { type Score, shareOf } from "./score";

/** One mark for the key, none for anything else. */
export function scoreChoice(item: Pick<ChoiceItem, "key">, option: string): Score {
  return shareOf(option === item.key[0] ? 1 : 0, 1);
}
