import type { FactBase } from "../course/fact-base";
import { type Bank, generateBank } from "../quiz/bank/generate-bank";
import { STANDING_SEED } from "../quiz/forms/find-stop-item";
import type { Item } from "../quiz/item";
import { type OpenQuestion, openQuestion } from "../quiz/open-question";
import { SEED, SEED_RULE } from "../quiz/seed";
import { getStandingBank } from "./practice";

/** An address's fields, as Next hands them over. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** How many banks are kept beside the standing one, the last ones asked for: a bank is a few megabytes. */
const KEPT = 6;
const kept = new Map<string, Bank>();

/** The bank of a seed; it and what is planned on it are kept for a while. */
export function getBank(facts: FactBase, seed: string): Bank {
  if (seed === STANDING_SEED) return getStandingBank(facts);
  const key = `${facts.course.id} ${facts.course.hash} ${seed}`;
  const bank = kept.get(key) ?? generateBank(facts, seed);
  kept.delete(key);
  kept.set(key, bank);
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return bank;
}

/** Items on one page. */
const PER_PAGE = 25;

/** Stands for the items that belong to no lesson. */
const NO_LESSON = "none";

/** What an item shows of itself to each filter that is chosen from a list. */
const LISTED = {
  family: ({ family }: Item) => [family],
  kind: ({ kind }: Item) => [kind],
  skill: ({ skill }: Item) => [skill],
  lesson: ({ lessons }: Item) => (lessons.length === 0 ? [NO_LESSON] : lessons),
  difficulty: ({ difficulty }: Item) => [difficulty],
  differs: ({ differs }: Item) => [differs ? "yes" : "no"],
} as const satisfies Record<string, (item: Item) => readonly string[]>;

type ListedName = keyof typeof LISTED;
const LISTED_NAMES = Object.keys(LISTED) as readonly ListedName[];

const FIELDS = [...LISTED_NAMES, "seed", "claim", "words", "page", "open"] as const;
type Field = (typeof FIELDS)[number];

interface BankView {
  /** What was asked for, as far as it could be read; "" where nothing was. */
  readonly fields: Readonly<Record<Field, string>>;
  /** Each sentence says what is wrong in the address, and what is shown instead. */
  readonly problems: readonly string[];
  readonly seed: string;
  /** All items of the seed's bank. */
  readonly items: readonly Item[];
  /** By filter, each value with the number of items in the whole bank that it would show. */
  readonly counts: Readonly<Record<ListedName, ReadonlyMap<string, number>>>;
  /** How many items match. */
  readonly matches: number;
  /** Those of this page. */
  readonly shown: readonly OpenQuestion[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** Position of this page's first item among the matches, from 1; 0 where nothing matches. */
  readonly first: number;
}

/** Lower case without accents: as words are looked for. */
const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The first value of each known field, without the white space around it; the rest is told. */
export function readFields<K extends string>(
  query: Query,
  known: readonly K[],
): { readonly fields: Record<K, string>; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const fields = Object.fromEntries(known.map((name) => [name, ""])) as Record<K, string>;
  for (const [name, value] of Object.entries(query)) {
    const field = known.find((one) => one === name);
    const all = typeof value === "string" ? [value] : (value ?? []);
    if (field === undefined) problems.push(`“${name}” is not known here; it changes nothing.`);
    else fields[field] = all[0]?.trim() ?? "";
    if (field !== undefined && all.length > 1)
      problems.push(`“${name}” stands in the address ${all.length} times; the first counts.`);
  }
  return { fields, problems };
}

function countValues(items: readonly Item[], valuesOf: (item: Item) => readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of items.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const quote = (text: string): string => `“${text}”`;

/** Those that ask the claim come before those that only tell it. */
function withClaim(items: readonly Item[], claim: string): readonly Item[] {
  const telling = items.filter(({ claims }) => claims.includes(claim));
  const asks = ({ asks }: Item): number => Number(asks.includes(claim));
  return [...telling].sort((a, b) => asks(b) - asks(a));
}

function withWords(items: readonly Item[], words: string): readonly Item[] {
  const parts = fold(words).split(/\s+/).filter(Boolean);
  return items.filter(({ stem }) => parts.every((part) => fold(stem).includes(part)));
}

/** The whole number of pages asked for, within what there is. */
function readPage(digits: string, pages: number): { readonly page: number; readonly problem: string | null } {
  if (digits === "") return { page: 1, problem: null };
  const page = /^\d{1,6}$/.test(digits) ? Number(digits) : 0;
  if (page >= 1 && page <= pages) return { page, problem: null };
  const nearest = Math.min(Math.max(page, 1), pages);
  const there = pages === 1 ? "there is one page" : `there are pages 1 to ${pages}`;
  return { page: nearest, problem: `Page ${quote(digits)}: ${there}. Page ${nearest} is shown.` };
}

/**
 * The items that an address asks for: those of a seed's bank (the standing one where none is named) that pass every filter, 25 to a page. A filter that cannot be read
 * is left out and told.
 */
export function openBank(facts: FactBase, query: Query): BankView {
  const { fields: raw, problems: strange } = readFields(query, FIELDS);
  const fields = { ...raw };
  const problems = [...strange];
  if (fields.seed !== "" && !SEED.test(fields.seed)) {
    problems.push(`Seed ${quote(fields.seed)}: ${SEED_RULE} The standing bank is shown.`);
    fields.seed = "";
  }
  const seed = fields.seed || STANDING_SEED;
  const { items } = getBank(facts, seed);
  const counts = Object.fromEntries(LISTED_NAMES.map((name) => [name, countValues(items, LISTED[name])])) as Record<
    ListedName,
    ReadonlyMap<string, number>
  >;
  let matching = items;
  for (const name of LISTED_NAMES) {
    const asked = fields[name];
    if (asked === "") continue;
    if (counts[name].has(asked) || (name === "lesson" && facts.lessonRank.has(asked)))
      matching = matching.filter((item) => (LISTED[name](item) as readonly string[]).includes(asked));
    else {
      problems.push(`${name}: no item of this bank has ${quote(asked)}. This filter is left out.`);
      fields[name] = "";
    }
  }
  if (fields.claim !== "" && !facts.claims.has(fields.claim)) {
    problems.push(`Claim ${quote(fields.claim)}: the course has none of this id. This filter is left out.`);
    fields.claim = "";
  }
  if (fields.claim !== "") matching = withClaim(matching, fields.claim);
  matching = withWords(matching, fields.words);
  const pages = Math.max(1, Math.ceil(matching.length / PER_PAGE));
  const { page, problem } = readPage(fields.page, pages);
  const from = (page - 1) * PER_PAGE;
  return {
    fields,
    problems: problem === null ? problems : [...problems, problem],
    seed,
    items,
    counts,
    matches: matching.length,
    shown: matching.slice(from, from + PER_PAGE).map((item) => openQuestion(facts, item)),
    page,
    pages,
    first: matching.length === 0 ? 0 : from + 1,
  };
}
