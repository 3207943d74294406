import type { Item } from "../item";

/** What a guesser sees of an item: words, and how many options to tick. Neither facts nor keys. */
export interface Sheet {
  readonly stem: string;
  readonly options: readonly string[];
  readonly ticks: number;
}

/** A sheet, and what marks it. `asks` tells which items are about the same thing. */
export interface MarkedSheet {
  readonly sheet: Sheet;
  /** Indices of the keys. */
  readonly keys: readonly number[];
  readonly asks: readonly string[];
  /** Whether the options are words; else letters on a map, of which only the position can be guessed. */
  readonly worded: boolean;
}

/** The item as guessers meet it; null for kinds that have no options to tick. */
export function layOut(item: Item): MarkedSheet | null {
  if (item.kind !== "choice" && item.kind !== "map" && item.kind !== "pin" && item.kind !== "multiple") return null;
  const right: readonly string[] = item.key;
  return {
    sheet: { stem: item.stem, options: item.options.map(({ text }) => text), ticks: right.length },
    keys: item.options.flatMap(({ id }, i) => (right.includes(id) ? [i] : [])),
    asks: item.asks,
    worded: item.kind === "choice" || item.kind === "multiple",
  };
}
