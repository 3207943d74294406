import type { Box } from "./network-box";

/** What an arrangement needs to know of an edge. */
export interface Tie {
  readonly from: string;
  readonly to: string;
}

/** Actors that hang together, in two columns. */
export interface ColumnPair {
  readonly columns: readonly [readonly string[], readonly string[]];
}

function listComponents(nodes: readonly string[], ties: readonly Tie[]): readonly (readonly string[])[] {
  const left = new Set(nodes);
  return nodes.flatMap((node) => {
    if (!left.delete(node)) return [];
    const component = [node];
    for (const reached of component) {
      for (const { from, to } of ties) {
        const next = from === reached ? to : to === reached ? from : null;
        if (next !== null && left.delete(next)) component.push(next);
      }
    }
    return [nodes.filter((one) => component.includes(one))];
  });
}

/**
 * Whether each actor stands in the second column: as many ties as can be cross from column to column, and as many of those as can be go forwards. No two of
 * the second column are tied, so that each tie has an end in the first.
 */
function chooseColumns(nodes: readonly string[], ties: readonly Tie[]): ReadonlySet<string> {
  const bit = new Map(nodes.map((node, i) => [node, 1 << i]));
  const ends = ties.map(({ from, to }) => [bit.get(from) ?? 0, bit.get(to) ?? 0] as const);
  let best = { score: -1, mask: 0 };
  for (let mask = 0; mask < 1 << nodes.length; mask += 1) {
    let score = 0;
    for (const [from, to] of ends) {
      if (mask & from && mask & to) score = Number.NEGATIVE_INFINITY;
      else if (mask & (from | to)) score += mask & to ? ends.length + 1 : ends.length;
    }
    if (score > best.score) best = { score, mask };
  }
  return new Set(nodes.filter((node) => best.mask & (bit.get(node) ?? 0)));
}

function countCrossings(columns: ColumnPair["columns"], ties: readonly Tie[]): number {
  const [first, second] = columns;
  const lines = ties.flatMap(({ from, to }) => {
    const [a, b] = first.includes(from) ? [from, to] : [to, from];
    return first.includes(a) && second.includes(b) ? [[first.indexOf(a), second.indexOf(b)] as const] : [];
  });
  return lines.reduce((sum, [a, b], i) => sum + lines.slice(i + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length, 0);
}

/** The column in the order of where their partners stand in the other one. */
function sortByPartners(column: readonly string[], other: readonly string[], ties: readonly Tie[]): readonly string[] {
  const rank = new Map(
    column.map((node, i) => {
      const partners = ties.flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : []));
      const places = partners.flatMap((partner) => (other.includes(partner) ? [other.indexOf(partner)] : []));
      return [node, places.length === 0 ? i : places.reduce((sum, place) => sum + place, 0) / places.length];
    }),
  );
  return [...column].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

const SWEEPS = 6;

/**
 * Puts actors into two columns so that ties run between them: those who hang together stay together, the largest such group first, and within it the
 * order with the fewest crossings that a few sweeps find. Cost is 2^n in the actors of a group, so n is to be small (at most about 16).
 */
export function arrangeInColumns(
  nodes: readonly { readonly id: string }[],
  ties: readonly Tie[],
): readonly ColumnPair[] {
  const ids = nodes.map(({ id }) => id);
  const components = [...listComponents(ids, ties)].sort((a, b) => b.length - a.length);
  return components.map((component) => {
    const own = ties.filter(({ from }) => component.includes(from));
    const second = chooseColumns(component, own);
    let columns: ColumnPair["columns"] = [
      component.filter((node) => !second.has(node)),
      component.filter((node) => second.has(node)),
    ];
    let best = { columns, crossings: countCrossings(columns, own) };
    for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep += 1) {
      const right = sortByPartners(columns[1], columns[0], own);
      columns = [sortByPartners(columns[0], right, own), right];
      const crossings = countCrossings(columns, own);
      if (crossings < best.crossings) best = { columns, crossings };
    }
    return { columns: best.columns };
  });
}

/** Positions (of centres) nearest to those desired, in the given order, with at least `gaps[i]` between the i-th and the next. */
export function settle(desired: readonly number[], gaps: readonly number[]): readonly number[] {
  const offsets = desired.map((_, i) => gaps.slice(0, i).reduce((sum, gap) => sum + gap, 0));
  const blocks: { sum: number; count: number }[] = [];
  for (const [i, want] of desired.entries()) {
    let block = { sum: want - (offsets[i] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.count > block.sum / block.count; last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: block.sum + last.sum, count: block.count + last.count };
    }
    blocks.push(block);
  }
  const means = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return means.map((mean, i) => mean + (offsets[i] ?? 0));
}

/** A box of the actor with this id. */
export interface IdBox extends Box {
  readonly id: string;
}

/** A box with the column in which it stands. */
export type Placed<T extends IdBox> = T & { readonly column: 0 | 1 };

interface GroupRoom {
  readonly width: number;
  readonly gap: number;
}

/** Puts the boxes of one group from y = 0 down into their columns, at the sides of `width`, each as near as can be to the middle of its partners. */
export function placeGroup<T extends IdBox>(
  { columns }: ColumnPair,
  boxes: readonly T[],
  ties: readonly Tie[],
  { width, gap }: GroupRoom,
): readonly Placed<T>[] {
  const filled = columns.map((column) => column.flatMap((id) => boxes.filter((box) => box.id === id)));
  const centres = new Map<string, number>(columns.flat().map((id) => [id, 0]));
  const wish = ({ id }: T): number => {
    const ends = ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
    return ends.reduce((sum, end) => sum + (centres.get(end) ?? 0), 0) / Math.max(1, ends.length);
  };
  for (const c of [0, 1, 0, 1]) {
    const column = filled[c] ?? [];
    const gaps = column.slice(1).map((box, i) => ((column[i]?.height ?? 0) + box.height) / 2 + gap);
    const settled = settle(column.map(wish), gaps);
    for (const [i, { id }] of column.entries()) centres.set(id, settled[i] ?? 0);
  }
  const upper = (box: T): number => (centres.get(box.id) ?? 0) - box.height / 2;
  const highest = Math.min(...filled.flat().map(upper));
  return filled.flatMap((column, c) =>
    column.map((box): Placed<T> => {
      const y = upper(box) - highest;
      return c === 0 ? { ...box, x: 0, y, column: 0 } : { ...box, x: width - box.width, y, column: 1 };
    }),
  );
}
