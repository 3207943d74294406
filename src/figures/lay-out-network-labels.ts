export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A cubic curve: start, two controls, end. */
export type Curve = readonly [Point, Point, Point, Point];

function pointAt([a, b, c, d]: Curve, t: number): Point {
  const u = 1 - t;
  const mix = (p: number, q: number, r: number, s: number): number =>
    u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

/** Whether two boxes (x and y are their upper left corners) come nearer to each other than `margin`. */
export function boxesMeet(a: Box, b: Box, margin = 0): boolean {
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  );
}

const holds = (box: Box, { x, y }: Point): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** The smallest box around all of them. */
export function boxAround(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - y;
  return { x, y, width, height };
}

/** Breaks a text into lines that fit, as far as its words do. */
export function breakLines(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Places along a curve, the middle first. */
const ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];
const SAMPLES = Array.from({ length: 41 }, (_, i) => i / 40);
const MARGIN = 6;
/** Steps by which a label leaves its curve. */
const STRAY = 10;
/** So much of a line stays to be seen at either end, where the label leaves it room. */
const INSET = 13;
/** How many steps along its curve a label goes rather than hide a piece of another one. */
const HIDING = 12;

interface Labelled {
  readonly curve: Curve;
  readonly width: number;
  readonly height: number;
}

const heightOf = (curve: Curve): number => boxAround(curve.map((point) => ({ ...point, width: 0, height: 0 }))).height;

interface LabelRoom {
  readonly left: number;
  readonly right: number;
  /** How far above and below its curve a label may stand where it finds no room on it. */
  readonly astray: number;
}

/**
 * Puts a label on each curve, between `left` and `right`, so that no two come near each other, and rather where no other curve runs. Flat curves go
 * first, for they leave no choice. Returns null where there is no room: move the curves apart and ask again.
 */
export function placeLabels<T extends Labelled>(
  labelled: readonly T[],
  { left, right, astray }: LabelRoom,
): readonly (T & Box)[] | null {
  const runs = labelled.map(({ curve }) => SAMPLES.map((t) => pointAt(curve, t)));
  const placed: (T & Box)[] = [];
  const shifts = Array.from({ length: Math.floor(astray / STRAY) }, (_, i) => [
    (i + 1) * STRAY,
    -(i + 1) * STRAY,
  ]).flat();
  const stands = [...ALONG.map((t) => ({ t, shift: 0 })), ...shifts.map((shift) => ({ t: 0.5, shift }))];
  for (const label of [...labelled].sort((a, b) => heightOf(a.curve) - heightOf(b.curve))) {
    const inset = Math.min(INSET, (right - left - label.width) / 2);
    const others = runs.filter((_, i) => labelled[i] !== label);
    let best: { box: T & Box; cost: number } | null = null;
    for (const [rank, { t, shift }] of stands.entries()) {
      const { x, y } = pointAt(label.curve, t);
      const within = Math.min(Math.max(x - label.width / 2, left + inset), right - inset - label.width);
      const box = { ...label, x: within, y: y - label.height / 2 + shift };
      if (placed.some((other) => boxesMeet(box, other, MARGIN))) continue;
      const hides = others.filter((run) => run.some((point) => holds(box, point))).length;
      const cost = hides * HIDING + rank + Math.abs(shift) + Math.abs(within + label.width / 2 - x) / 3;
      if (!best || cost < best.cost) best = { box, cost };
    }
    if (!best) return null;
    placed.push(best.box);
  }
  return placed;
}
