import type { SearchOptions } from "minisearch";
import type { Entry, Kind } from "./entry";
import { excerpt, findTerms, markText, type Segment } from "./mark-text";
import type { SearchIndex } from "./search-index";
import { listQueryTerms, nameKeys } from "./words";

/** Longest query that is looked for, in characters. */
export const MAX_QUERY = 200;

/** How many results a page shows. */
export const MOST_SHOWN = 50;

/** Longest line of context, in characters. */
const MAX_CONTEXT = 200;

export interface SearchResult {
  /** Its position in the index. */
  readonly id: number;
  readonly kind: Kind;
  readonly note: string;
  readonly title: readonly Segment[];
  /** Another name that was matched, where the title and the line do not show why this was found; else null. */
  readonly also: readonly Segment[] | null;
  /** A line about it, or null where there is none. */
  readonly context: readonly Segment[] | null;
  readonly href: string;
}

export interface SearchAnswer {
  /** What was looked for: trimmed, and cut where it was too long. */
  readonly query: string;
  readonly isCut: boolean;
  /** Whether all words were found as typed or begun, only words near them, only some of them, or none. */
  readonly found: "all" | "near" | "some" | "none";
  /** The best first, no more than were asked for. */
  readonly results: readonly SearchResult[];
  /** How many there are in all. */
  readonly total: number;
  /** Names that may have been meant; empty unless nothing was found. */
  readonly nearest: readonly string[];
}

interface Hit {
  readonly id: number;
  readonly entry: Entry;
  /** The index's terms that matched. */
  readonly matched: ReadonlySet<string>;
  /** The name that is what was typed, or null. */
  readonly exact: string | null;
  /** 0 what is called so, 1 what has the words in its name, 2 what speaks of them, 3 a report's paragraph. */
  readonly rank: number;
}

const NEAR: SearchOptions = { fuzzy: (term) => (term.length > 3 ? 0.2 : false) };
/** Here a word of one or two letters stands for itself alone: too much begins with it. */
const ANY: SearchOptions = { combineWith: "OR", prefix: (term) => term.length > 2 };

/** One try after another, until one finds something. */
const TRIES: readonly (readonly [SearchAnswer["found"], SearchOptions])[] = [
  ["all", {}],
  ["near", NEAR],
  ["some", ANY],
  ["some", { ...NEAR, ...ANY }],
];

/** Cuts without leaving half a character; none is longer than two units. */
function cutQuery(raw: string): { readonly query: string; readonly isCut: boolean } {
  const characters = [
    ...raw
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, 2 * MAX_QUERY + 2),
  ];
  return { query: characters.slice(0, MAX_QUERY).join("").trim(), isCut: characters.length > MAX_QUERY };
}

/** A number is whole unless it is still being typed. */
const isBegun = (term: string, i: number, terms: readonly string[]): boolean =>
  i === terms.length - 1 || !/^\p{N}+$/u.test(term);

/** Positions of the entries in which the terms stand, best first, with the index's terms that matched. Equals keep the order of the entries. */
function find(
  { engine }: SearchIndex,
  terms: readonly string[],
  options: SearchOptions,
): ReadonlyMap<number, readonly string[]> {
  const found = engine.search(terms.join(" "), {
    combineWith: "AND",
    prefix: isBegun,
    tokenize: (text) => text.split(" "),
    ...options,
  });
  found.sort((a, b) => b.score - a.score || a.id - b.id);
  return new Map(found.map(({ id, terms: matched }) => [id, matched]));
}

/** The title or else the name that is the query, as it was typed where it is printed so; null where none is. */
function findExact({ title, names }: Entry, query: string, [key, whole]: readonly [string, string]): string | null {
  const exact = [title, ...names].filter((name) => {
    const [itsKey, itsWhole] = nameKeys(name);
    return itsKey === key || itsWhole === whole;
  });
  return [title, query].find((name) => exact.includes(name)) ?? exact[0] ?? null;
}

function listHits(index: SearchIndex, query: string, terms: readonly string[], options: SearchOptions): readonly Hit[] {
  const everywhere = find(index, terms, options);
  const inNames = find(index, terms, { ...options, fields: ["name"] });
  const keys = nameKeys(query);
  const hits = [...new Set([...inNames.keys(), ...everywhere.keys()])].flatMap((id): readonly Hit[] => {
    const entry = index.entries[id];
    if (!entry) return [];
    const matched = new Set([...(inNames.get(id) ?? []), ...(everywhere.get(id) ?? [])]);
    const exact = inNames.has(id) ? findExact(entry, query, keys) : null;
    const rank = exact !== null ? 0 : inNames.has(id) ? 1 : entry.kind === "paragraph" ? 3 : 2;
    return [{ id, entry, matched, exact, rank }];
  });
  return hits.sort((a, b) => a.rank - b.rank);
}

/** The text with most of the terms, the first among equals; null where none has any. */
function chooseFullest(texts: readonly string[], terms: ReadonlySet<string>): string | null {
  const counts = texts.map((text) => findTerms(text, terms).size);
  const most = Math.max(0, ...counts);
  return most === 0 ? null : (texts[counts.indexOf(most)] ?? null);
}

/** The name to show because title and line leave open why this was found; null where they do not. */
function chooseOtherName(
  { entry: { title, names }, exact, matched }: Hit,
  asked: readonly string[],
  line: string | null,
) {
  if (exact !== null) return exact === title || line?.includes(exact) ? null : exact;
  const shown = [title, line ?? ""].flatMap((text) => [...findTerms(text, matched)]);
  const open = asked.filter((term) => !shown.some((other) => other.startsWith(term)));
  const wanted = [...matched].filter((term) => shown.length === 0 || open.some((begun) => term.startsWith(begun)));
  return chooseFullest(names, new Set(wanted));
}

function describeHit(hit: Hit, asked: readonly string[]): SearchResult {
  const { matched, entry } = hit;
  const line = chooseFullest(entry.lines, matched) ?? entry.lines[0] ?? null;
  const also = chooseOtherName(hit, asked, line);
  return {
    id: hit.id,
    kind: entry.kind,
    note: entry.note,
    title: markText(entry.title, matched),
    also: also === null ? null : markText(also, matched),
    context: line === null ? null : markText(excerpt(line, matched, MAX_CONTEXT), matched),
    href: entry.href,
  };
}

/** Titles of what has a name like this, three at most. */
function suggestNames({ engine, entries }: SearchIndex, terms: readonly string[]): readonly string[] {
  const near = engine.search(terms.join(" "), { fields: ["name"], fuzzy: 0.34, tokenize: (text) => text.split(" ") });
  const titles = near.flatMap(({ id }) => {
    const entry = entries[id];
    return entry && ["actor", "place", "term"].includes(entry.kind) ? [entry.title] : [];
  });
  return [...new Set(titles)].slice(0, 3);
}

/**
 * Looks for a query in a course: every word as typed or begun, else words near them, else some of them. Names come first, then claims and
 * what else speaks of it, then paragraphs. Any text may be asked for; one without letters and digits finds nothing.
 */
export function searchCourse(index: SearchIndex, raw: string, limit: number): SearchAnswer {
  const { query, isCut } = cutQuery(raw);
  const terms = listQueryTerms(query);
  if (terms.length > 0) {
    for (const [found, options] of TRIES) {
      const hits = listHits(index, query, terms, options);
      if (hits.length === 0) continue;
      const results = hits.slice(0, limit).map((hit) => describeHit(hit, terms));
      return { query, isCut, found, results, total: hits.length, nearest: [] };
    }
  }
  const nearest = terms.length > 0 ? suggestNames(index, terms) : [];
  return { query, isCut, found: "none", results: [], total: 0, nearest };
}

/** Queries that find something in this course, to show what can be asked for: an actor, a place, an Arabic name, an event and a word of the glossary, each once. */
export function listExamples({ entries }: Pick<SearchIndex, "entries">): readonly string[] {
  const first = (kind: Kind) => entries.find((entry) => entry.kind === kind)?.title ?? [];
  const arabic = entries.flatMap(({ kind, names }) =>
    kind === "place" ? names.filter((name) => /^\p{Script=Arabic}/u.test(name)) : [],
  );
  return [...new Set([first("actor"), first("place"), arabic.slice(0, 1), first("event"), first("term")].flat())];
}
