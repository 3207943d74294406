import { lengthInside, meetsLine } from "./drawn-lines";
import type { Point } from "./project-view";
import { contains, grownBy, overlaps, type Rectangle } from "./rectangle";

/** A point of the map, in map units, and where it is seen in the frame. */
export interface Anchor {
  readonly at: Point;
  readonly seen: Point;
}

/** Where a label's text goes: from the map point `at`, in text units (before any scaling). */
export interface Spot {
  readonly at: Point;
  readonly dx: number;
  /** Top edge of the text block. */
  readonly top: number;
  readonly anchor: "start" | "middle" | "end";
}

/** One way of setting a label: the ground it would cover, and how little it is liked. */
export interface Candidate {
  readonly spot: Spot;
  readonly boxes: readonly Rectangle[];
  /** The same with what lies between it and another block of words: two at the distance of lines would be read as one. */
  readonly apart?: readonly Rectangle[];
  readonly cost: number;
  /** Id of the layer on whose own line it is meant to lie. */
  readonly on?: string;
  /** From the mark that it names to the text: no line should run between them. */
  readonly way?: readonly [Point, Point];
}

/** A candidate that was chosen. */
export interface Placed extends Candidate {
  /** Whether it covers a piece of a drawn line that is not its own. */
  readonly crosses: boolean;
}

export interface LabelToPlace {
  readonly id: string;
  /** Higher stays longer. */
  readonly priority: number;
  readonly candidates: readonly Candidate[];
  /** How much dearer than for others it is to lie on a line. */
  readonly offLines?: number | undefined;
  /** Price of leaving it out: what can be missed gives way to what cannot. */
  readonly leftOut?: number | undefined;
}

/** A drawn line as it is seen, and the layer that it is of. */
export interface GroundLine {
  readonly of: string;
  readonly line: readonly Point[];
  readonly bounds: Rectangle;
}

export interface LabelGround {
  readonly frame: Rectangle;
  /** What no label may touch: markers, the scale bar. */
  readonly obstacles: readonly Rectangle[];
  /** What a label touches only where it has no other way. */
  readonly lines: readonly GroundLine[];
  /** Half the width of these lines. */
  readonly lineReach: number;
}

/** Price of lying on a line, and of each unit of line that is covered, in units of candidate cost: the first is more than any other cost. */
const ON_LINE = 30;
const COVERED = 0.05;

/** Price of a name on the far side of a line from its mark: less than lying on it. */
const FAR_SIDE = 12;

/** Price of leaving out what must be seen. */
const LEFT_OUT = 1000;

/** How many labels are moved at once for the sake of another. */
const MOST_MOVED = 3;

/** Times that all labels are gone through for a better way: what is left after so many is as good as none. */
const ROUNDS = 6;

/** The sides of a point, best first (Imhof: right before left, above before below), with their cost. A half stands beside it, a little higher or lower, or above and below it, a little to a side. */
const SIDES: readonly (readonly [ux: number, uy: number, cost: number])[] = [
  [1, 0, 0],
  [1, -0.25, 0.25],
  [1, -0.5, 0.3],
  [1, -0.75, 0.35],
  [1, -1, 0.4],
  [1, 0.25, 0.45],
  [1, 0.5, 0.5],
  [-1, 0, 0.6],
  [-1, -0.25, 0.62],
  [-1, -0.5, 0.65],
  [1, 0.75, 0.68],
  [1, 1, 0.7],
  [0, -1, 0.8],
  [-1, -0.75, 0.85],
  [0, 1, 0.9],
  [-1, 0.25, 0.92],
  [-1, 0.5, 0.95],
  [0.5, -1, 0.95],
  [-1, -1, 1],
  [0.5, 1, 1.05],
  [-0.5, -1, 1.1],
  [-0.5, 1, 1.15],
  [-1, 0.75, 1.15],
  [-1, 1, 1.2],
];

/**
 * The candidates around a point. `size` and `gap` are in text units, `scale` is map units per text unit;
 * `gap` is the distance from the point to the text.
 */
export function candidatesAround(
  { at, seen }: Anchor,
  size: { readonly width: number; readonly height: number },
  gap: number,
  scale: number,
): Candidate[] {
  return SIDES.map(([ux, uy, cost]) => {
    const isBeside = Math.abs(uy) < 1;
    const isCorner = Math.abs(ux) === 1;
    const reach = isCorner && !isBeside ? gap * 0.75 : gap;
    const left = (isCorner ? ux * reach : 0) + (size.width * (ux - 1)) / 2;
    const top = isBeside ? size.height * (uy * 0.7 - 0.5) : uy > 0 ? reach : -reach - size.height;
    const anchor = !isCorner ? "middle" : ux > 0 ? "start" : "end";
    const dx = isCorner ? ux * reach : left + size.width / 2;
    return { spot: { at, dx, top, anchor }, boxes: [scaledBox(seen, left, top, size, scale)], cost };
  });
}

/** Ways to move a name off its point, in shares of its own size. */
interface Moves {
  readonly across: readonly number[];
  readonly down: readonly number[];
}

const A_LITTLE: Moves = { across: [0, -0.35, 0.35, -0.7, 0.7], down: [0, -1.2, 1.2] };

/** Candidates for a name that lies on an area: on the point itself, then moved a little, by steps of its own size. */
export function candidatesOver(
  { at, seen }: Anchor,
  size: { readonly width: number; readonly height: number },
  scale: number,
  { across, down }: Moves = A_LITTLE,
): Candidate[] {
  const moves = down.flatMap((dy) => across.map((dx) => [dx, dy] as const));
  return moves.map(([mx, my]) => {
    const dx = mx * size.width;
    const top = (my - 0.5) * size.height;
    const cost = Math.abs(mx) + Math.abs(my);
    const box = scaledBox(seen, dx - size.width / 2, top, size, scale);
    return { spot: { at, dx, top, anchor: "middle" }, boxes: [box], cost };
  });
}

function scaledBox(
  [x, y]: Point,
  left: number,
  top: number,
  size: { readonly width: number; readonly height: number },
  scale: number,
): Rectangle {
  return { x: x + left * scale, y: y + top * scale, width: size.width * scale, height: size.height * scale };
}

/** Half the distance between two blocks of words above each other, in text units. */
const APART = 4;

/** A candidate that other blocks of words keep off. `scale`: map units per text unit. */
export function setApart<T extends Candidate>(one: T, scale: number): T {
  const by = APART * scale;
  return { ...one, apart: one.boxes.map((box) => ({ ...box, y: box.y - by, height: box.height + 2 * by })) };
}

const meet = (a: readonly Rectangle[], b: readonly Rectangle[]) => a.some((one) => b.some((two) => overlaps(one, two)));

const standInWay = (a: Candidate, b: Candidate) => meet(a.boxes, b.boxes) || meet(a.apart ?? [], b.apart ?? []);

interface Priced {
  readonly candidate: Placed;
  readonly price: number;
}

/**
 * Chooses a candidate for each label, or none where there is no room: highest priority first (ties by id), the cheapest free candidate each. Then
 * every label is offered what it would rather have: free ground, or ground that others can leave for less than it is worth. Every chosen box lies
 * inside the frame and overlaps no obstacle and no other label's box. The same input gives the same answer.
 */
export function placeLabels(labels: readonly LabelToPlace[], ground: LabelGround): ReadonlyMap<string, Placed> {
  const order = [...labels].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const open = new Map(order.map((label) => [label.id, openCandidates(label, ground)]));
  const placed = new Map<string, Priced>();
  const missing = (id: string) => order.find((label) => label.id === id)?.leftOut ?? LEFT_OUT;
  const priceOf = (id: string) => placed.get(id)?.price ?? missing(id);
  const blockersOf = (wanted: Candidate, among: ReadonlyMap<string, Priced>) =>
    [...among].filter(([, other]) => standInWay(wanted, other.candidate)).map(([id]) => id);

  for (const { id } of order) {
    const chosen = open.get(id)?.find(({ candidate }) => blockersOf(candidate, placed).length === 0);
    if (chosen) placed.set(id, chosen);
  }

  /** Moves a label to cheaper ground, and those that stand there to other ground, where all of them together gain by it. */
  const improve = (id: string): boolean => {
    for (const wanted of open.get(id) ?? []) {
      let gain = priceOf(id) - wanted.price;
      if (gain <= 0) return false;
      const after = new Map(placed);
      after.delete(id);
      const blockers = blockersOf(wanted.candidate, after);
      if (blockers.length > MOST_MOVED) continue;
      for (const blocker of blockers) after.delete(blocker);
      after.set(id, wanted);
      for (const blocker of blockers) {
        const way = open.get(blocker)?.find(({ candidate }) => blockersOf(candidate, after).length === 0);
        gain += priceOf(blocker) - Math.min(way?.price ?? missing(blocker), missing(blocker));
        if (gain <= 0) break;
        if (way && way.price < missing(blocker)) after.set(blocker, way);
      }
      if (gain <= 0) continue;
      for (const moved of [id, ...blockers]) placed.delete(moved);
      for (const [moved, to] of after) placed.set(moved, to);
      return true;
    }
    return false;
  };
  for (let round = 0; round < ROUNDS; round++) {
    if (order.filter(({ id }) => improve(id)).length === 0) break;
  }
  return new Map([...placed].map(([id, { candidate }]) => [id, candidate]));
}

/** The candidates inside the frame and off every obstacle, cheapest first. */
function openCandidates(label: LabelToPlace, ground: LabelGround): Priced[] {
  return label.candidates
    .filter(({ boxes }) => boxes.every((box) => contains(ground.frame, box)) && !meet(boxes, ground.obstacles))
    .map((candidate) => ({ candidate, covered: coveredBy(candidate, ground) }))
    .map(({ candidate, covered }) => ({
      candidate: { ...candidate, crosses: covered > 0 },
      price:
        candidate.cost +
        (covered > 0 ? (ON_LINE + covered * COVERED) * (label.offLines ?? 1) : 0) +
        (isBeyondLine(candidate, ground) ? FAR_SIDE : 0),
    }))
    .filter(({ price }) => price < (label.leftOut ?? LEFT_OUT))
    .sort((a, b) => a.price - b.price);
}

function isBeyondLine({ way }: Candidate, { lines }: LabelGround): boolean {
  return way !== undefined && lines.some(({ line }) => meetsLine(way, line));
}

/** How much of the lines that are not its own a candidate covers. */
function coveredBy({ boxes, on }: Candidate, { lines, lineReach }: LabelGround): number {
  let covered = 0;
  for (const box of boxes.map((one) => grownBy(lineReach, one)))
    for (const { of, line, bounds } of lines)
      if (of !== on && overlaps(box, bounds)) covered += lengthInside(box, line);
  return covered;
}
