import type { Point } from "./project-view";

const short = (n: number) => String(Number(n.toFixed(1)));
const pair = ([x, y]: Point) => `${short(x)} ${short(y)}`;
const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** SVG path data of straight lines through the points, to a tenth of a unit. */
export function polylinePath(points: readonly Point[], closed = false): string {
  return `M${points.map(pair).join("L")}${closed ? "Z" : ""}`;
}

/** SVG path data of a line that is rounded at every point but its ends (quadratic curves between midpoints). */
export function softPath(points: readonly Point[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return polylinePath(points);
  const turns = points.slice(1, -1).map((point, i) => {
    const next = points[i + 2] ?? last;
    return `Q${pair(point)} ${pair(i + 3 === points.length ? last : middle(point, next))}`;
  });
  return `M${pair(first)}${turns.join("")}`;
}

/**
 * Points of a smooth curve through all given points, `steps` for each stretch (a cubic Hermite spline whose tangents are
 * no longer than the shorter stretch at their point, so that it does not swing out beyond a point that lies close to the last).
 * `wobble` (in the points' unit) bends each stretch a little from side to side, as a hand would; the given
 * points themselves stay on the curve.
 */
export function curveThrough(points: readonly Point[], steps = 12, wobble = 0): Point[] {
  const tangents = points.map((_, i) => tangentAt(points, i));
  const curve: Point[] = points.slice(0, 1);
  for (let i = 0; i + 1 < points.length; i++) {
    const [b, c] = [points[i], points[i + 1]] as [Point, Point];
    const [m, n] = [tangents[i], tangents[i + 1]] as [Point, Point];
    const length = Math.hypot(c[0] - b[0], c[1] - b[1]) || 1;
    const across: Point = [-(c[1] - b[1]) / length, (c[0] - b[0]) / length];
    for (let s = 1; s <= steps; s++) {
      const t = s / steps;
      const sway = wobble * Math.sin(Math.PI * t) * Math.sin(t * (length / 28) + i);
      curve.push([
        hermite(b[0], m[0], c[0], n[0], t) + across[0] * sway,
        hermite(b[1], m[1], c[1], n[1], t) + across[1] * sway,
      ]);
    }
  }
  return curve;
}

/** Along the line between a point's neighbours; at the ends half of the only stretch. */
function tangentAt(points: readonly Point[], i: number): Point {
  const [before, here, after] = [points[i - 1], points[i] ?? [0, 0], points[i + 1]];
  if (!before || !after) {
    const [from, to] = [before ?? here, after ?? here];
    return [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2];
  }
  const shorter = Math.min(
    Math.hypot(here[0] - before[0], here[1] - before[1]),
    Math.hypot(after[0] - here[0], after[1] - here[1]),
  );
  const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
  return [((after[0] - before[0]) / length) * shorter, ((after[1] - before[1]) / length) * shorter];
}

/** From `a` with slope `m` to `b` with slope `n`. */
function hermite(a: number, m: number, b: number, n: number, t: number): number {
  const [t2, t3] = [t ** 2, t ** 3];
  return a * (2 * t3 - 3 * t2 + 1) + m * (t3 - 2 * t2 + t) + b * (3 * t2 - 2 * t3) + n * (t3 - t2);
}

/** Points of a bow from `from` to `to` whose middle stands off the straight line by `bend` of its length, to the left. */
export function bow(from: Point, to: Point, bend = 0.16, steps = 14): Point[] {
  const [cx, cy] = middle(from, to);
  const control: Point = [cx + (to[1] - from[1]) * bend * 2, cy - (to[0] - from[0]) * bend * 2];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const weigh = (p: number, q: number, r: number) => (1 - t) ** 2 * p + 2 * (1 - t) * t * q + t ** 2 * r;
    return [weigh(from[0], control[0], to[0]), weigh(from[1], control[1], to[1])] as const;
  });
}
