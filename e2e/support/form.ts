import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PracticeOffers } from "../../src/authoring/course-module";
import type { FactBase } from "../../src/course/fact-base";
import { makeForm as makeQuizForm } from "../../src/quiz/forms/make-form";
import type { Item, ItemKind } from "../../src/quiz/item";
import { readFacts } from "./course";

const known = new Map<string, FactBase>();

/** The facts of a course, read once: a journey tries many seeds. */
function getFacts(course: string, root?: string): FactBase {
  const key = `${root} ${course}`;
  const facts = known.get(key) ?? readFacts(course, root);
  known.set(key, facts);
  return facts;
}

/** The items that practice shows for a length and a seed over a whole course, made here as the server and the browser make them. */
export function makeForm(course: string, length: number, seed: string, root = "."): readonly Item[] {
  const facts = getFacts(course, root);
  const offers = JSON.parse(readFileSync(join(root, ".generated", course, "offers.json"), "utf8")) as PracticeOffers;
  const offer = offers[""]?.find((one) => one.length === length);
  if (!offer) throw new Error(`Practice does not offer ${length} questions.`);
  const assembly = makeQuizForm(facts, offer.blueprint, seed);
  if (!assembly.ok) throw new Error(`The form ran short of ${assembly.cell.skill} items.`);
  return assembly.form.items;
}

/** Every kind of question that there is. */
const KINDS = Object.keys({
  choice: null,
  multiple: null,
  map: null,
  pin: null,
  order: null,
  match: null,
  number: null,
  text: null,
} satisfies Readonly<Record<ItemKind, null>>) as readonly ItemKind[];

const SEEDS: readonly string[] = Array.from({ length: 60 }, (_, i) => `journey-${i}`);

/** The first seed of sixty whose form is wanted. Throws where none is: `what` says what was looked for. */
export function findSeed(
  course: string,
  length: number,
  { what, isWanted }: { readonly what: string; readonly isWanted: (form: readonly Item[]) => boolean },
): string {
  const seed = SEEDS.find((one) => isWanted(makeForm(course, length, one)));
  if (seed === undefined) throw new Error(`No seed of sixty gives a form with ${what}.`);
  return seed;
}

/** A few seeds whose forms hold every kind of question between them: each brings a kind that those before it lack. Throws where sixty do not. */
export function findSeedsOfAllKinds(course: string, length: number): readonly string[] {
  const missing = new Set<ItemKind>(KINDS);
  const found: string[] = [];
  for (const seed of SEEDS) {
    const news = makeForm(course, length, seed).filter(({ kind }) => missing.delete(kind));
    if (news.length > 0) found.push(seed);
    if (missing.size === 0) return found;
  }
  throw new Error(`No form of sixty seeds asks for ${[...missing].join(", ")}.`);
}

/** Of a dozen seeds whose form holds an item of the kind that is wanted, the one whose form holds most kinds of question. */
export function findSeedOfMostKinds(
  course: string,
  length: number,
  { root, holds }: { readonly root?: string; readonly holds: (item: Item) => boolean },
): string {
  const [best] = SEEDS.slice(0, 12)
    .map((seed) => ({ seed, form: makeForm(course, length, seed, root) }))
    .filter(({ form }) => form.some(holds))
    .sort((a, b) => new Set(b.form.map(({ kind }) => kind)).size - new Set(a.form.map(({ kind }) => kind)).size);
  if (!best) throw new Error("No form of a dozen seeds holds what was looked for.");
  return best.seed;
}
