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
 * Points of a smooth curve (uniform Catmull-Rom spline) through all given points, `steps` for each stretch.
 * `wobble` (in the points' unit) bends each stretch a little from side to side, as a hand would; the given
 * points themselves stay on the curve.
 */
export function curveThrough(points: readonly Point[], steps = 12, wobble = 0): Point[] {
  const last = points.length - 1;
  const at = (i: number): Point => points[Math.min(last, Math.max(0, i))] ?? [0, 0];
  const curve: Point[] = [at(0)];
  for (let i = 0; i < last; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const length = Math.hypot(c[0] - b[0], c[1] - b[1]) || 1;
    const across: Point = [-(c[1] - b[1]) / length, (c[0] - b[0]) / length];
    for (let s = 1; s <= steps; s++) {
      const t = s / steps;
      const sway = wobble * Math.sin(Math.PI * t) * Math.sin(t * (length / 28) + i);
      curve.push([
        spline(a[0], b[0], c[0], d[0], t) + across[0] * sway,
        spline(a[1], b[1], c[1], d[1], t) + across[1] * sway,
      ]);
    }
  }
  return curve;
}

function spline(a: number, b: number, c: number, d: number, t: number): number {
  return (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3) / 2;
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
