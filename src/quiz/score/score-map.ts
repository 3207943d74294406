import type { MapItem } from "../item";
import { type Score, shareOf } from "./score";

/** One mark for the right marker; choosing it on the map and from the list is the same. */
export function scoreMap(item: Pick<MapItem, "key">, option: string): Score {
  return shareOf(option === item.key[0] ? 1 : 0, 1);
}
