/** What a page can count in a bulletin without understanding it. */

/** A name to look for in a text, and the ways in which it is written. */
export interface Named {
  readonly name: string;
  readonly written: readonly string[];
}

/** Words that say from whom a statement is; most telling first (our own choice). */
const ATTRIBUTIONS = [
  "according to",
  "said",
  "says",
  "say",
  "told",
  "reported",
  "reports",
  "estimated",
  "estimates",
  "stated",
  "quoted",
  "wrote",
] as const;

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The words with nothing of a longer word on either side, in any case, across line breaks. */
const pattern = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(words).replace(/\s+/g, "\\s+")}(?![\\p{L}\\p{N}])`, "giu");

/** Runs between spaces that hold a letter or a digit. */
export const countWords = (text: string): number => text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;

/** The attributing words of a text with how often each stands in it; those that do not stand in it are left out. */
export function countAttributions(text: string): readonly { readonly words: string; readonly times: number }[] {
  return ATTRIBUTIONS.map((words) => ({ words, times: text.match(pattern(words))?.length ?? 0 })).filter(
    ({ times }) => times > 0,
  );
}

/** How many quotation marks, curly or straight, are opened and never closed. */
export function countUnclosed(text: string): number {
  const curly = [...text].reduce(
    (open, sign) => (sign === "“" ? open + 1 : sign === "”" ? Math.max(open - 1, 0) : open),
    0,
  );
  const straight = text.split('"').length - 1;
  return curly + (straight % 2);
}

/** The names that stand in a text, in the order given. */
export function listNamed(text: string, names: readonly Named[]): readonly string[] {
  return names.filter(({ written }) => written.some((as) => text.search(pattern(as)) >= 0)).map(({ name }) => name);
}
