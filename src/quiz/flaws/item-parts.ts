import type { Option } from "../item";
import type { CheckedItem } from "./flaw-rule";

/** Ids of the right options; none for kinds whose options are neither right nor wrong by themselves. */
export function listKeys(item: CheckedItem): readonly string[] {
  return item.kind === "choice" || item.kind === "map" || item.kind === "pin" || item.kind === "multiple"
    ? item.key
    : [];
}

export const keyOptions = (item: CheckedItem): readonly Option[] =>
  item.options.filter(({ id }) => listKeys(item).includes(id));

export const wrongOptions = (item: CheckedItem): readonly Option[] =>
  item.options.filter(({ id }) => !listKeys(item).includes(id));

/** Every text that asks: the stem, and the lines of a match item. */
export function listAsking(item: CheckedItem): readonly string[] {
  return item.kind === "match" ? [item.stem, ...item.prompts.map(({ text }) => text)] : [item.stem];
}

/** Every text that is read before the answer is given. */
export function listShown(item: CheckedItem): readonly string[] {
  return [...listAsking(item), ...item.options.map(({ text }) => text)];
}

/** The first thing that a check finds in one of the texts. */
export function findIn(texts: readonly string[], check: (text: string) => string | null): string | null {
  for (const text of texts) {
    const found = check(text);
    if (found) return found;
  }
  return null;
}

/** The word of a list that stands in a text outside quotation marks, as `message` puts it, or null. */
export function findWord(text: string, words: RegExp, message: (word: string) => string): string | null {
  const [word] = words.exec(text) ?? [];
  return word === undefined ? null : message(word);
}
