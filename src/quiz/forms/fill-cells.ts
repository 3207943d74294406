import type { Item } from "../item";
import type { Cell } from "./blueprint";
import type { FormDraft } from "./form-draft";

/** A cell under way: how many it still needs, and the items that may be tried for it, the first ones first. */
export interface OpenCell {
  readonly cell: Cell;
  readonly left: number;
  readonly pool: readonly Item[];
}

/** A cell that could not be filled, and the most items that it could have held at that point. */
export interface ShortCell {
  readonly cell: Cell;
  readonly supply: number;
}

const slackOf = ({ pool, left }: OpenCell): number => pool.length - left;

/** Of two short cells the one that is nearer to being filled. */
export function closerOf(a: ShortCell | null, b: ShortCell | null): ShortCell | null {
  if (!a || !b) return a ?? b;
  return b.supply / b.cell.count > a.supply / a.cell.count ? b : a;
}

/**
 * Adds items to the draft until every cell is full: always for the cell with the fewest items to spare, and back by one item where a cell can no
 * longer be filled. At most `steps` items are placed, those taken back included. Returns null when all is filled, else the cell that was nearest to
 * being filled when one ran short; the draft is then as it was.
 */
export function fillCells(draft: FormDraft, cells: readonly OpenCell[], steps: number): ShortCell | null {
  let stepsLeft = steps;
  let closest: ShortCell | null = null;

  const fill = (before: readonly OpenCell[]): boolean => {
    const open = before
      .filter(({ left }) => left > 0)
      .map((cell) => ({ ...cell, pool: cell.pool.filter((item) => draft.admits(item)) }));
    const [first] = open;
    if (!first) return true;
    const tightest = open.reduce((least, cell) => (slackOf(cell) < slackOf(least) ? cell : least), first);
    const { cell, left, pool } = tightest;
    closest = slackOf(tightest) < 0 ? closerOf(closest, { cell, supply: cell.count - left + pool.length }) : closest;
    for (const [i, item] of pool.entries()) {
      if (pool.length - i < left || stepsLeft-- <= 0) break;
      draft.add(item);
      const rest = { ...tightest, left: left - 1, pool: pool.slice(i + 1) };
      if (fill(open.map((other) => (other === tightest ? rest : other)))) return true;
      draft.drop();
    }
    return false;
  };

  if (fill(cells)) return null;
  const { cell } = cells[0] as OpenCell;
  return closest ?? { cell, supply: 0 };
}
