import type { Point } from "./project-view";

const apart = (a: Point, b: Point) => Math.hypot(b[0] - a[0], b[1] - a[1]);

export function lengthOf(line: readonly Point[]): number {
  return line.slice(1).reduce((length, point, i) => length + apart(line[i] ?? point, point), 0);
}

/** The point after `distance` along a line; its ends before and beyond it. */
export function pointAlong(line: readonly Point[], distance: number): Point {
  let left = Math.max(0, distance);
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i], line[i + 1]] as [Point, Point];
    const stretch = apart(a, b);
    if (left <= stretch && stretch > 0)
      return [a[0] + ((b[0] - a[0]) * left) / stretch, a[1] + ((b[1] - a[1]) * left) / stretch];
    left -= stretch;
  }
  return line.at(-1) ?? [0, 0];
}

/** The stretch of a line between two distances along it. */
export function sliceOf(line: readonly Point[], from: number, to: number): Point[] {
  let walked = 0;
  const corners = line.filter((point, i) => {
    walked += i === 0 ? 0 : apart(line[i - 1] ?? point, point);
    return walked > from && walked < to;
  });
  return [pointAlong(line, from), ...corners, pointAlong(line, to)];
}

/** The middle stretch of a line, `length` long, or the whole line where it is shorter. */
export function middleOf(line: readonly Point[], length: number): Point[] {
  const total = lengthOf(line);
  return sliceOf(line, Math.max(0, (total - length) / 2), Math.min(total, (total + length) / 2));
}
