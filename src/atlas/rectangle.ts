import type { Point } from "./project-view";

/** Upright rectangle: `x`, `y` are its left and top edges. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles share area; touching edges do not. */
export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether `inner` lies in `outer`, edges included. */
export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The point of a rectangle that is nearest to a point: the point itself inside it. */
export function nearestIn({ x, y, width, height }: Rectangle, [px, py]: Point): Point {
  return [Math.min(Math.max(px, x), x + width), Math.min(Math.max(py, y), y + height)];
}

/** Distance from a point to the nearest point of a rectangle; 0 inside it. */
export function distanceTo(box: Rectangle, point: Point): number {
  const [x, y] = nearestIn(box, point);
  return Math.hypot(x - point[0], y - point[1]);
}

/** The rectangle with `by` more on every side. */
export function grownBy(by: number, { x, y, width, height }: Rectangle): Rectangle {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The least rectangle around some points, a unit wide and high at least. */
export function boundsOf(points: readonly Point[]): Rectangle {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(1, Math.max(...xs) - x), height: Math.max(1, Math.max(...ys) - y) };
}

export function centredOn([x, y]: Point, width: number, height: number): Rectangle {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Squares of side `size` strung along a line, each half over the next: the ground that a lettered line covers. */
export function squaresAlong(line: readonly Point[], size: number): Rectangle[] {
  const squares: Rectangle[] = [];
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i], line[i + 1]] as [Point, Point];
    const steps = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / (size / 2)));
    for (let s = i === 0 ? 0 : 1; s <= steps; s++) {
      const t = s / steps;
      squares.push(centredOn([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], size, size));
    }
  }
  return squares;
}
