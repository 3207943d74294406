import { curveThrough } from "./curve";
import { lengthOf, pointAlong, sliceOf } from "./polyline";
import type { Point } from "./project-view";

/** A stop of a course in map units. `open`: how far from it the line begins to fade, and where the last dot stands; null where the line passes it. */
export interface CourseStop {
  readonly at: Point;
  readonly open: { readonly from: number; readonly to: number } | null;
}

/** A line that is drawn as far as its points are told, and fades where they are not. */
export interface DrawnCourse {
  /** All of it, in one line. */
  readonly line: readonly Point[];
  readonly parts: readonly (readonly Point[])[];
  /** Dots that a part goes out in, each list from the part outwards. */
  readonly fades: readonly (readonly Point[])[];
}

/** Steps of the curve for each stretch between two stops. */
const STEPS = 14;

/** How far a sketch sways from its curve, in map units. */
const SWAY = 3.5;

/** Distance between the dots of a fading end, in map units. */
const DOTS = 12;

/** An end that nobody tells goes on so far, in map units. */
const GOES_ON = 70;

/** No stretch fades over more than this share of it at either end. */
const MOST = 0.42;

/** Draws a course by hand through its stops. It bends at none but these, and fades before and after those that are open. */
export function drawCourse(
  named: readonly CourseStop[],
  goesOn: { readonly start: boolean; readonly end: boolean },
): DrawnCourse {
  const stops = [...named];
  if (goesOn.start) stops.unshift(beyond(stops[1], stops[0]));
  if (goesOn.end) stops.push(beyond(stops.at(-2), stops.at(-1)));
  const line = curveThrough(
    stops.map(({ at }) => at),
    STEPS,
    SWAY,
  );
  const parts: Point[][] = [];
  const fades: Point[][] = [];
  let part: Point[] = [];
  const close = () => {
    if (part.length > 1) parts.push(part);
    part = [];
  };
  for (let i = 0; i + 1 < stops.length; i++) {
    const stretch = line.slice(i * STEPS, (i + 1) * STEPS + 1);
    const length = lengthOf(stretch);
    const [leaves, enters] = [stops[i]?.open ?? null, stops[i + 1]?.open ?? null];
    const begin = leaves ? share(leaves.from, length, enters === null) : 0;
    const end = length - (enters ? share(enters.from, length, leaves === null) : 0);
    if (leaves) {
      close();
      fades.push(dots(stretch, begin, Math.min(leaves.to, begin)));
    }
    const solid = end - begin > 1 ? sliceOf(stretch, begin, end) : [];
    part.push(...(part.length > 0 ? solid.slice(1) : solid));
    if (enters) {
      close();
      fades.push(dots(stretch, end, Math.max(length - enters.to, end)));
    }
  }
  close();
  return { line, parts, fades };
}

/** How far a stretch fades: a stub that goes on nowhere fades over all of it, others keep a part that is drawn. */
function share(from: number, length: number, alone: boolean): number {
  return Math.min(from, length * (alone ? 1 - MOST / 2 : MOST));
}

/** Dots along a whole line, from its start. */
export const drawFade = (line: readonly Point[]): Point[] => dots(line, 0, lengthOf(line));

function dots(line: readonly Point[], from: number, to: number): Point[] {
  const count = Math.floor(Math.abs(to - from) / DOTS);
  return Array.from({ length: count }, (_, i) => pointAlong(line, from + Math.sign(to - from) * DOTS * (i + 1)));
}

/** An open stop beyond the last one, straight on. */
function beyond(before: CourseStop | undefined, last: CourseStop | undefined): CourseStop {
  const [[ax, ay], [bx, by]] = [before?.at ?? [0, 0], last?.at ?? [0, 0]];
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const at: Point = [bx + ((bx - ax) / length) * GOES_ON, by + ((by - ay) / length) * GOES_ON];
  return { at, open: { from: GOES_ON, to: 0 } };
}
