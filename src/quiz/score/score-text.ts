import type { TextItem } from "../item";
import { type Score, shareOf } from "./score";

const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/** One mark for any accepted way of writing the name. */
export function scoreText(item: Pick<TextItem, "key" | "rivals">, text: string): Score {
  return shareOf(item.key.accepted.some((name) => plain(name) === plain(text)) ? 1 : 0, 1);
}
