import type { Item, Lure } from "../item";

/** The wrong answers that an item recognises without showing them; none for kinds that show their options. */
export const listLures = (item: Item): readonly Lure[] =>
  item.kind === "number" || item.kind === "text" ? item.lures : [];
