import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import type { Skill } from "../course/course";
import { type Blueprint, type Cell, fitsCell } from "./blueprint";
import { closerOf, fillCells, type OpenCell, type ShortCell } from "./fill-cells";
import { FormDraft, listAnswers, type Share } from "./form-draft";
import type { Bank } from "./generate-bank";
import type { Item, ItemKind } from "./item";
import { createRandom, shuffle } from "./random";
import { listGuarded } from "./reveals";
import { listFirmClaims, withoutTelling } from "./true-of";

/** One assembled quiz. The course hash, the version, the blueprint, the seed and the claims to avoid decide every byte of it. */
export interface Form {
  readonly course: string;
  readonly version: string;
  readonly seed: string;
  readonly blueprint: Blueprint;
  readonly items: readonly Item[];
}

export type Assembly =
  | { readonly ok: true; readonly form: Form }
  /** The cell that could not be filled: how many it needs, and the most that could be placed without enemies. */
  | {
      readonly ok: false;
      readonly code: "cell-short";
      readonly cell: Cell;
      readonly need: number;
      readonly supply: number;
    };

/** From this length on a form mixes kinds, where the bank has them. */
const MIXED_FROM = 6;
const MIXED: readonly ItemKind[] = ["order", "match", "map"];
/** A kind that is missing weighs more than any number of claims asked again. */
const MISSING_KIND = 1000;
/** In forms of up to so many items no two have the same answer, up to twice as many no three, and so on (our own choice). */
const SAME_ANSWER_PER = 10;

interface Rung {
  /** Whether every note on what a wrong option is true of stays; else those that would tell another key are replaced. */
  readonly keepsNotes: boolean;
  /** How often more than the rule allows one answer may be the key. */
  readonly moreSameAnswers: number;
  /** Whether items that tell and guard least are tried first. */
  readonly isFrugal: boolean;
  readonly mixesKinds: boolean;
  readonly tries: number;
  /** Items placed in one try, for each item of the form, before it is given up: with 1 nothing is taken back for long. */
  readonly steps: number;
}

/** What is given up, step by step, to find a form: few tries where many never succeed. */
const RUNGS: readonly Rung[] = [
  { keepsNotes: true, moreSameAnswers: 0, isFrugal: false, mixesKinds: true, tries: 4, steps: 1 },
  { keepsNotes: false, moreSameAnswers: 0, isFrugal: false, mixesKinds: true, tries: 9, steps: 3 },
  { keepsNotes: false, moreSameAnswers: 1, isFrugal: true, mixesKinds: true, tries: 9, steps: 3 },
  {
    keepsNotes: false,
    moreSameAnswers: Number.POSITIVE_INFINITY,
    isFrugal: true,
    mixesKinds: true,
    tries: 9,
    steps: 3,
  },
  {
    keepsNotes: false,
    moreSameAnswers: Number.POSITIVE_INFINITY,
    isFrugal: true,
    mixesKinds: false,
    tries: 9,
    steps: 3,
  },
];
const TRIES: readonly Rung[] = RUNGS.flatMap((rung) => Array.from({ length: rung.tries }, () => rung));

/** What narrows the choice of items. */
export interface FormWishes {
  /** Claims that are asked only where nothing else was found; their order does not matter. */
  readonly avoid?: readonly string[];
  /** Items that may be used at all; every one where this is missing. */
  readonly mayUse?: (item: Item) => boolean;
}

interface Task {
  readonly bank: Bank;
  readonly length: number;
  readonly cells: readonly OpenCell[];
  readonly kinds: readonly ItemKind[];
  readonly random: RandomGenerator;
  readonly shares: ReadonlyMap<Item, { readonly strict: Share; readonly lenient: Share }>;
  readonly repeats: (item: Item) => number;
}

function listShares(bank: Bank, items: readonly Item[]): Task["shares"] {
  return new Map(
    items.map((item) => {
      const rest = { guards: listGuarded(bank.reveals, item), answers: listAnswers(item) };
      return [item, { strict: { tells: item.claims, ...rest }, lenient: { tells: listFirmClaims(item), ...rest } }];
    }),
  );
}

const NOTHING: Share = { tells: [], guards: [], answers: [] };

/** The pools in a new order: items that ask nothing to be avoided first, then by chance or by how little they tell. */
function dealPools({ cells, random, repeats, shares }: Task, { isFrugal }: Rung): readonly OpenCell[] {
  const weigh = (item: Item): number => {
    const { tells, guards } = shares.get(item)?.lenient ?? NOTHING;
    return isFrugal ? tells.length + guards.length : 0;
  };
  return cells.map((cell) => ({
    ...cell,
    pool: shuffle(random, cell.pool).sort((a, b) => repeats(a) - repeats(b) || weigh(a) - weigh(b)),
  }));
}

/** One item of each kind asked for, from whichever cell has one that fits: the freshest, among equals by chance. */
function placeKinds(
  { kinds, random, repeats }: Task,
  draft: FormDraft,
  dealt: readonly OpenCell[],
): readonly OpenCell[] {
  let cells = dealt;
  for (const kind of kinds) {
    const found = shuffle(random, cells)
      .flatMap((cell) => {
        const item = cell.left > 0 && cell.pool.find((one) => one.kind === kind && draft.admits(one));
        return item ? [{ cell, item }] : [];
      })
      .sort((a, b) => repeats(a.item) - repeats(b.item))[0];
    if (!found) continue;
    draft.add(found.item);
    cells = cells.map((cell) => (cell === found.cell ? { ...cell, left: cell.left - 1 } : cell));
  }
  return cells;
}

function attempt(task: Task, rung: Rung): { readonly items: readonly Item[]; readonly short: ShortCell | null } {
  const { bank, length, shares } = task;
  const mostSameAnswer = Math.ceil(length / SAME_ANSWER_PER) + rung.moreSameAnswers;
  const strictness = rung.keepsNotes ? "strict" : "lenient";
  const draft = new FormDraft(length, mostSameAnswer, (item) => shares.get(item)?.[strictness] ?? NOTHING);
  const dealt = dealPools(task, rung);
  const cells = rung.mixesKinds ? placeKinds(task, draft, dealt) : dealt;
  const short = fillCells(draft, cells, rung.steps * length);
  return { items: rung.keepsNotes ? draft.items : silence(bank, draft.items), short };
}

/** Takes out of each item what its feedback would tell of another's key. */
function silence(bank: Bank, items: readonly Item[]): readonly Item[] {
  return items.map((item) => {
    const others = items.filter((other) => other !== item);
    return withoutTelling(bank.facts, item, new Set(others.flatMap((other) => listGuarded(bank.reveals, other))));
  });
}

/** Deals the skills out in turn, so that no two neighbours share one while there is a choice. */
function interleave(items: readonly Item[], random: RandomGenerator): readonly Item[] {
  const bySkill = new Map<Skill, Item[]>();
  for (const item of shuffle(random, items)) bySkill.set(item.skill, [...(bySkill.get(item.skill) ?? []), item]);
  const hands = shuffle(random, [...bySkill.values()]);
  const dealt: Item[] = [];
  let last: Item[] | null = null;
  while (dealt.length < items.length) {
    const open = hands.filter((hand) => hand.length > 0);
    const other = open.filter((hand) => hand !== last);
    last = (other.length > 0 ? other : open).reduce((most, hand) => (hand.length > most.length ? hand : most));
    dealt.push(last.pop() as Item);
  }
  return dealt;
}

function listKinds(length: number, cells: readonly OpenCell[]): readonly ItemKind[] {
  return length < MIXED_FROM
    ? []
    : MIXED.filter((kind) => cells.some(({ pool }) => pool.some((item) => item.kind === kind)));
}

function setTask(
  bank: Bank,
  blueprint: Blueprint,
  seed: string,
  { avoid = [], mayUse: allows = () => true }: FormWishes,
): Task {
  const mayUse = (item: Item): boolean => (blueprint.kinds?.includes(item.kind) ?? true) && allows(item);
  const cells = blueprint.cells
    .filter(({ count }) => count > 0)
    .map((cell) => ({
      cell,
      left: cell.count,
      pool: bank.items.filter((item) => mayUse(item) && fitsCell(cell, item)),
    }));
  const length = cells.reduce((sum, { left }) => sum + left, 0);
  const avoided = new Set(avoid);
  return {
    bank,
    length,
    cells,
    kinds: listKinds(length, cells),
    random: createRandom(seed, JSON.stringify(blueprint)),
    shares: listShares(
      bank,
      cells.flatMap(({ pool }) => pool),
    ),
    repeats: (item) => item.asks.filter((claim) => avoided.has(claim)).length,
  };
}

/**
 * Assembles a form: every cell exactly, every asked claim once, no item that tells what another asks, and from six items on each of order,
 * match and map at least once where the cells have one. No answer is the key more often than once for every ten items begun. What does not fit so is
 * tried with other notes on what a wrong option is true of (or none), then with one answer oftener, and last without one of the kinds; the blueprint is
 * never relaxed: the assembly fails with the cell that stayed short.
 */
export function assembleForm(bank: Bank, blueprint: Blueprint, seed: string, wishes: FormWishes = {}): Assembly {
  const task = setTask(bank, blueprint, seed, wishes);
  const empty = task.cells.find(({ left, pool }) => pool.length < left);
  if (empty) return { ok: false, code: "cell-short", cell: empty.cell, need: empty.left, supply: empty.pool.length };
  let closest: ShortCell | null = null;
  let best: { readonly items: readonly Item[]; readonly cost: number } | null = null;
  for (const rung of TRIES) {
    if (best?.cost === 0) break;
    const { items, short } = attempt(task, rung);
    if (short) {
      closest = closerOf(closest, short);
      continue;
    }
    const missing = task.kinds.filter((kind) => !items.some((item) => item.kind === kind)).length;
    const cost = missing * MISSING_KIND + items.reduce((sum, item) => sum + task.repeats(item), 0);
    if (!best || cost < best.cost) best = { items, cost };
  }
  if (best) {
    const items = interleave(best.items, createRandom(seed, "interleave"));
    return { ok: true, form: { course: bank.course, version: bank.version, seed, blueprint, items } };
  }
  const { cell, supply } = closest ?? { cell: { skill: "actor", lesson: null, count: 0 } as Cell, supply: 0 };
  return { ok: false, code: "cell-short", cell, need: cell.count, supply };
}
