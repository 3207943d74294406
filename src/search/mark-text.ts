import { listNameWords, type Word } from "./words";

/** A piece of a text; `hit` where it is what was looked for. */
export interface Segment {
  /** Where it begins in the text. */
  readonly at: number;
  readonly text: string;
  readonly hit: boolean;
}

/** Which of the terms stand in a text. */
export function findTerms(text: string, terms: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(listNameWords(text).flatMap(({ term }) => (terms.has(term) ? [term] : [])));
}

/** Whether a stretch lies within another, longer one. */
const isWithin = (inner: Word, outer: Word): boolean =>
  inner.from >= outer.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from;

/** Cuts a text where the words that the terms find begin and end, the shorter where one lies within another. The pieces together are the text. */
export function markText(text: string, terms: ReadonlySet<string>): readonly Segment[] {
  const found = listNameWords(text).filter(({ term }) => terms.has(term));
  const hits = found.filter((hit) => !found.some((other) => isWithin(other, hit))).sort((a, b) => a.from - b.from);
  const segments: Segment[] = [];
  let at = 0;
  for (const { from, to } of hits) {
    if (from < at) continue;
    if (from > at) segments.push({ at, text: text.slice(at, from), hit: false });
    segments.push({ at: from, text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < text.length) segments.push({ at, text: text.slice(at), hit: false });
  return segments;
}

/**
 * A text of at most `length` characters that holds its first hit: whole where it is short, else cut between words, with "…" where something
 * is left out.
 */
export function excerpt(text: string, terms: ReadonlySet<string>, length: number): string {
  if (text.length <= length) return text;
  const first = listNameWords(text).find(({ term }) => terms.has(term))?.from ?? 0;
  const room = length - 4;
  const last = text.length - room;
  const from = first <= room * 0.8 ? 0 : Math.min(first - Math.floor(room / 3), last);
  const begin = from === 0 ? 0 : text.indexOf(" ", from) + 1;
  const rest = text.slice(begin);
  if (rest.length <= room) return `… ${rest}`;
  const cut = rest.slice(0, room);
  const end = cut.lastIndexOf(" ");
  return `${begin === 0 ? "" : "… "}${end > 0 ? cut.slice(0, end) : cut} …`;
}
