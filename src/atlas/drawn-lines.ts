import type { DrawnLayer } from "./draw-scene";
import type { Point } from "./project-view";
import type { Rectangle } from "./rectangle";

/** The lines that are seen of a layer, in map units. Flags and patches have none: a flag is ground that is taken, a patch has no edge. */
export function linesOf(layer: DrawnLayer): readonly (readonly Point[])[] {
  switch (layer.kind) {
    case "sketch":
      return [...layer.parts, ...layer.fades];
    case "zone":
      return [
        [...layer.ring, ...layer.ring.slice(0, 1)],
        [layer.centre, layer.edge],
      ];
    case "move":
      return [layer.line];
    case "shift":
      return [layer.line, ...layer.fades];
    case "presence":
      return [];
  }
}

/** How much of a line lies inside a rectangle, in its unit. */
export function lengthInside(box: Rectangle, line: readonly Point[]): number {
  let length = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i], line[i + 1]] as [Point, Point];
    const [from, to] = insideOf(box, a, b);
    if (to > from) length += (to - from) * Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  return length;
}

/** Where a stretch enters and leaves a rectangle, as shares of it; it misses the rectangle where the second is no larger (clipping after Liang and Barsky). */
function insideOf({ x, y, width, height }: Rectangle, a: Point, b: Point): [from: number, to: number] {
  let [from, to] = [0, 1];
  const sides = [
    [a[0], b[0] - a[0], x, x + width],
    [a[1], b[1] - a[1], y, y + height],
  ] as const;
  for (const [start, step, low, high] of sides) {
    if (step === 0) {
      if (start <= low || start >= high) return [1, 0];
      continue;
    }
    const [one, two] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(one, two));
    to = Math.min(to, Math.max(one, two));
  }
  return [from, to];
}

/** Whether a straight way from one point to another crosses a line. */
export function meetsLine([a, b]: readonly [Point, Point], line: readonly Point[]): boolean {
  const side = (p: Point, q: Point, r: Point) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  const parts = (p: Point, q: Point, r: Point, s: Point) => side(p, q, r) * side(p, q, s) < 0;
  return line.slice(1).some((d, i) => {
    const c = line[i] ?? d;
    return parts(a, b, c, d) && parts(c, d, a, b);
  });
}
