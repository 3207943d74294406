import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import type { Skill } from "../../course/predicate";
import type { Bank } from "../bank/generate-bank";
import type { Item, ItemKind } from "../item";
import { withoutTelling } from "../options/true-of";
import { createRandom, shuffle } from "../random";
import { type Blueprint, type Cell, fitsCell } from "./blueprint";
import { closerOf, fillCells, type OpenCell, type ShortCell } from "./fill-cells";
import { FormDraft } from "./form-draft";
import { getItemShares, type ItemShares } from "./item-shares";
import { listGuarded } from "./reveals";

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
  readonly shares: ItemShares;
  /** How many of the claims to be avoided an item asks; null where there are none. */
  readonly repeats: ((item: Item) => number) | null;
}

/** The pools in a new order: items that ask nothing to be avoided first, then by chance or by how little they tell. */
function dealPools({ cells, random, repeats, shares }: Task, { isFrugal }: Rung): readonly OpenCell[] {
  const weigh = (item: Item): number => {
    const { tells, guards } = shares.lenient(item);
    return tells.length + guards.length;
  };
  const rank = (item: Item): Rank => ({ item, repeats: repeats?.(item) ?? 0, weight: isFrugal ? weigh(item) : 0 });
  return cells.map((cell) => {
    const pool = shuffle(random, cell.pool);
    return {
      ...cell,
      pool:
        isFrugal || repeats
          ? pool
              .map(rank)
              .sort(byRank)
              .map(({ item }) => item)
          : pool,
    };
  });
}

interface Rank {
  readonly item: Item;
  readonly repeats: number;
  readonly weight: number;
}

const byRank = (a: Rank, b: Rank): number => a.repeats - b.repeats || a.weight - b.weight;

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
      .sort((a, b) => (repeats ? repeats(a.item) - repeats(b.item) : 0))[0];
    if (!found) continue;
    draft.add(found.item);
    cells = cells.map((cell) => (cell === found.cell ? { ...cell, left: cell.left - 1 } : cell));
  }
  return cells;
}

function attempt(task: Task, rung: Rung): { readonly items: readonly Item[]; readonly short: ShortCell | null } {
  const { bank, length, shares } = task;
  const mostSameAnswer = Math.ceil(length / SAME_ANSWER_PER) + rung.moreSameAnswers;
  const draft = new FormDraft(length, mostSameAnswer, rung.keepsNotes ? shares.strict : shares.lenient);
  const dealt = dealPools(task, rung);
  const cells = rung.mixesKinds ? placeKinds(task, draft, dealt) : dealt;
  const short = fillCells(draft, cells, rung.steps * length);
  return { items: rung.keepsNotes || short ? draft.items : silence(bank, draft.items), short };
}

/** Takes out of each item what its feedback would tell of another's key. */
function silence({ facts, reveals }: Bank, items: readonly Item[]): readonly Item[] {
  const guards = items.map((item) => listGuarded(reveals, item));
  return items.map((item, i) => withoutTelling(facts, item, new Set(guards.flatMap((own, j) => (i === j ? [] : own)))));
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
      pool: bank.items.filter((item) => fitsCell(cell, item) && mayUse(item)),
    }));
  const length = cells.reduce((sum, { left }) => sum + left, 0);
  const avoided = new Set(avoid);
  const repeats = (item: Item): number => item.asks.filter((claim) => avoided.has(claim)).length;
  return {
    bank,
    length,
    cells,
    kinds: listKinds(length, cells),
    random: createRandom(seed, JSON.stringify(blueprint)),
    shares: getItemShares(bank),
    repeats: avoided.size === 0 ? null : repeats,
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
    const cost = missing * MISSING_KIND + items.reduce((sum, item) => sum + (task.repeats?.(item) ?? 0), 0);
    if (!best || cost < best.cost) best = { items, cost };
  }
  if (best) {
    const items = interleave(best.items, createRandom(seed, "interleave"));
    return { ok: true, form: { course: bank.course, version: bank.version, seed, blueprint, items } };
  }
  const { cell, supply } = closest ?? { cell: { skill: "actor", lesson: null, count: 0 } as Cell, supply: 0 };
  return { ok: false, code: "cell-short", cell, need: cell.count, supply };
}
