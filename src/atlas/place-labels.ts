import type { Point } from "./project-view";
import { contains, overlaps, type Rectangle } from "./rectangle";

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
  readonly cost: number;
}

export interface LabelToPlace {
  readonly id: string;
  /** Higher stays longer. */
  readonly priority: number;
  readonly candidates: readonly Candidate[];
}

export interface LabelGround {
  readonly frame: Rectangle;
  /** What no label may touch: markers, the scale bar. */
  readonly obstacles: readonly Rectangle[];
  /** What labels should rather not touch: drawn lines. */
  readonly avoid: readonly Rectangle[];
}

/** Price of each piece of drawn line that a label would lie on, in units of candidate cost. */
const AVOID_COST = 0.4;
const AVOID_MOST = 4;

/** The sides of a point, best first (Imhof: right before left, above before below), with their cost; a half stands beside it, a little higher or lower. */
const SIDES: readonly (readonly [ux: number, uy: number, cost: number])[] = [
  [1, 0, 0],
  [1, -0.5, 0.3],
  [1, -1, 0.4],
  [1, 0.5, 0.5],
  [-1, 0, 0.6],
  [-1, -0.5, 0.65],
  [1, 1, 0.7],
  [0, -1, 0.8],
  [0, 1, 0.9],
  [-1, 0.5, 0.95],
  [-1, -1, 1],
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
    const reach = ux !== 0 && !isBeside ? gap * 0.75 : gap;
    const left = ux === 0 ? -size.width / 2 : ux > 0 ? reach : -reach - size.width;
    const top = isBeside ? size.height * (uy * 0.7 - 0.5) : uy > 0 ? reach : -reach - size.height;
    const anchor = ux === 0 ? "middle" : ux > 0 ? "start" : "end";
    return { spot: { at, dx: ux * reach, top, anchor }, boxes: [scaledBox(seen, left, top, size, scale)], cost };
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

const meet = (a: readonly Rectangle[], b: readonly Rectangle[]) => a.some((one) => b.some((two) => overlaps(one, two)));

/**
 * Chooses a candidate for each label, or none where there is no room: highest priority first (ties by id), the
 * cheapest free candidate each; a label that finds none may push one other label to
 * another free candidate. Every chosen box lies inside the frame and overlaps no obstacle and no other
 * label's box. The same input gives the same answer.
 */
export function placeLabels(labels: readonly LabelToPlace[], ground: LabelGround): ReadonlyMap<string, Candidate> {
  const order = [...labels].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const open = new Map(order.map((label) => [label.id, openCandidates(label, ground)]));
  const placed = new Map<string, Candidate>();
  const isFree = (candidate: Candidate, except?: string) =>
    [...placed].every(([id, other]) => id === except || !meet(candidate.boxes, other.boxes));

  const makeRoom = (candidates: readonly Candidate[]): boolean => {
    for (const wanted of candidates) {
      const blockers = [...placed].filter(([, other]) => meet(wanted.boxes, other.boxes)).map(([id]) => id);
      const [blocker] = blockers;
      if (blocker === undefined || blockers.length > 1) continue;
      const way = open.get(blocker)?.find((other) => !meet(other.boxes, wanted.boxes) && isFree(other, blocker));
      if (!way) continue;
      placed.set(blocker, way);
      return true;
    }
    return false;
  };

  for (const { id } of order) {
    const candidates = open.get(id) ?? [];
    let chosen = candidates.find((candidate) => isFree(candidate));
    if (!chosen && makeRoom(candidates)) chosen = candidates.find((candidate) => isFree(candidate));
    if (chosen) placed.set(id, chosen);
  }
  return placed;
}

/** The candidates inside the frame and off every obstacle, cheapest first. */
function openCandidates(label: LabelToPlace, ground: LabelGround): Candidate[] {
  const lyingOn = (candidate: Candidate) => ground.avoid.filter((piece) => meet(candidate.boxes, [piece])).length;
  const price = (candidate: Candidate) => candidate.cost + Math.min(AVOID_MOST, lyingOn(candidate) * AVOID_COST);
  return label.candidates
    .filter(({ boxes }) => boxes.every((box) => contains(ground.frame, box)) && !meet(boxes, ground.obstacles))
    .map((candidate) => ({ candidate, price: price(candidate) }))
    .sort((a, b) => a.price - b.price)
    .map(({ candidate }) => candidate);
}
