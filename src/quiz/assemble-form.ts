import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import type { Skill } from "../course/course";
import type { Blueprint, Cell } from "./blueprint";
import type { Bank } from "./generate-bank";
import type { Item, ItemKind } from "./item";
import { createRandom, shuffle } from "./random";
import { listGuarded } from "./reveals";
import { listFirmClaims, withoutTelling } from "./true-of";

/** One assembled quiz. The course hash, the version, the blueprint and the seed decide every byte of it. */
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

const TRIES = 60;
/** Share of the tries that keep every note on what a wrong option is true of; the rest may replace those that would tell another key. */
const STRICT = 1 / 2;
/** Share of the tries after which items that tell and guard least go first, which finds a form where chance alone does not. */
const FRUGAL = 3 / 4;
/** From this length on a form mixes kinds, where the bank has them. */
const MIXED_FROM = 6;
const MIXED: readonly ItemKind[] = ["order", "match", "map"];

/** The claims that an item tells, and those that no other item of its form may tell. */
interface Share {
  readonly tells: readonly string[];
  readonly guards: readonly string[];
}

/** What a form under way already tells and what it must not tell. */
class Draft {
  readonly items: Item[] = [];
  private readonly told = new Set<string>();
  private readonly guarded = new Set<string>();
  private readonly stems = new Map<string, number>();
  private readonly kinds = new Map<ItemKind, number>();

  constructor(
    private readonly length: number,
    private readonly shareOf: (item: Item) => Share,
  ) {}

  admits(item: Item): boolean {
    const { tells, guards } = this.shareOf(item);
    if (tells.some((claim) => this.guarded.has(claim)) || guards.some((claim) => this.told.has(claim))) return false;
    const sameStem = this.stems.get(item.stem) ?? 0;
    const mostKind = item.kind === "choice" ? this.length : Math.max(1, Math.floor(this.length / 5));
    return sameStem < 1 + Math.floor(this.length / 8) && (this.kinds.get(item.kind) ?? 0) < mostKind;
  }

  add(item: Item): void {
    this.items.push(item);
    const { tells, guards } = this.shareOf(item);
    for (const claim of tells) this.told.add(claim);
    for (const claim of guards) this.guarded.add(claim);
    this.stems.set(item.stem, (this.stems.get(item.stem) ?? 0) + 1);
    this.kinds.set(item.kind, (this.kinds.get(item.kind) ?? 0) + 1);
  }
}

const isIn = (cell: Cell, item: Item): boolean =>
  item.skill === cell.skill && (cell.lesson === null || item.lesson === cell.lesson);

interface Attempt {
  readonly items: readonly Item[];
  readonly short: { readonly cell: Cell; readonly supply: number } | null;
}

interface Task {
  readonly bank: Bank;
  readonly cells: readonly (Cell & { readonly pool: readonly Item[] })[];
  readonly kinds: readonly ItemKind[];
  readonly random: RandomGenerator;
  readonly shares: ReadonlyMap<Item, { readonly strict: Share; readonly lenient: Share }>;
}

function listShares(bank: Bank, items: readonly Item[]): Task["shares"] {
  return new Map(
    items.map((item) => {
      const guards = listGuarded(bank.reveals, item);
      return [item, { strict: { tells: item.claims, guards }, lenient: { tells: listFirmClaims(item), guards } }];
    }),
  );
}

const NOTHING: Share = { tells: [], guards: [] };

function attempt({ bank, cells, kinds, random, shares }: Task, isStrict: boolean, isFrugal: boolean): Attempt {
  const length = cells.reduce((sum, { count }) => sum + count, 0);
  const draft = new Draft(length, (item) => shares.get(item)?.[isStrict ? "strict" : "lenient"] ?? NOTHING);
  const left = cells.map(({ count }) => count);
  const weigh = (item: Item): number =>
    (shares.get(item)?.lenient.tells.length ?? 0) + (shares.get(item)?.lenient.guards.length ?? 0);
  const shuffled = cells.map(({ pool }) => shuffle(random, pool));
  const pools = isFrugal ? shuffled.map((pool) => pool.sort((a, b) => weigh(a) - weigh(b))) : shuffled;
  const take = (index: number, item: Item): void => {
    draft.add(item);
    left[index] = (left[index] ?? 0) - 1;
  };
  for (const kind of kinds) {
    for (const index of shuffle(random, [...cells.keys()])) {
      const item =
        (left[index] ?? 0) > 0
          ? pools[index]?.find((candidate) => candidate.kind === kind && draft.admits(candidate))
          : undefined;
      if (!item) continue;
      take(index, item);
      break;
    }
  }
  for (const [index, cell] of cells.entries()) {
    for (const item of pools[index] ?? []) {
      if ((left[index] ?? 0) === 0) break;
      if (draft.admits(item)) take(index, item);
    }
    if ((left[index] ?? 0) > 0) return { items: draft.items, short: { cell, supply: cell.count - (left[index] ?? 0) } };
  }
  return { items: isStrict ? draft.items : silence(bank, draft.items), short: null };
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

function kindsAsked(blueprint: Blueprint, pools: readonly (readonly Item[])[]): readonly ItemKind[] {
  const length = blueprint.cells.reduce((sum, { count }) => sum + count, 0);
  return length < MIXED_FROM
    ? []
    : MIXED.filter((kind) => pools.some((pool) => pool.some((item) => item.kind === kind)));
}

/**
 * Assembles a form: every cell exactly, every asked claim once, no item that tells what another asks, and from six items on each of order,
 * match and map at least once where the cells have one (given up only where no try of many could place all). Cells with the
 * fewest items to spare are filled first. Where no form can be found otherwise, a wrong option may get another note on what it is true of, or none. Fails
 * with the cell that stayed short; it never relaxes the blueprint. `tries` is how many drafts are begun at most.
 */
export function assembleForm(bank: Bank, blueprint: Blueprint, seed: string, tries = TRIES): Assembly {
  const cells = blueprint.cells
    .filter(({ count }) => count > 0)
    .map((cell) => ({ ...cell, pool: bank.items.filter((item) => isIn(cell, item)) }))
    .sort((a, b) => a.pool.length / a.count - b.pool.length / b.count);
  const kinds = kindsAsked(
    blueprint,
    cells.map(({ pool }) => pool),
  );
  let closest: NonNullable<Attempt["short"]> | null = null;
  let fallback: readonly Item[] | null = null;
  const random = createRandom(seed, JSON.stringify(blueprint));
  const task: Task = {
    bank,
    cells,
    kinds,
    random,
    shares: listShares(
      bank,
      cells.flatMap(({ pool }) => pool),
    ),
  };
  for (let i = 0; i < tries; i++) {
    const { items, short } = attempt(task, i < tries * STRICT, i >= tries * FRUGAL);
    if (short && (!closest || short.supply / short.cell.count > closest.supply / closest.cell.count)) closest = short;
    if (short) continue;
    fallback ??= items;
    if (!kinds.every((kind) => items.some((item) => item.kind === kind))) continue;
    return { ok: true, form: seal(bank, blueprint, seed, interleave(items, random)) };
  }
  if (fallback) return { ok: true, form: seal(bank, blueprint, seed, interleave(fallback, random)) };
  const { cell, supply } = closest ?? { cell: { skill: "actor", lesson: null, count: 0 } as Cell, supply: 0 };
  const { skill, lesson, count } = cell;
  return { ok: false, code: "cell-short", cell: { skill, lesson, count }, need: count, supply };
}

function seal(bank: Bank, blueprint: Blueprint, seed: string, items: readonly Item[]): Form {
  return { course: bank.course, version: bank.version, seed, blueprint, items };
}
