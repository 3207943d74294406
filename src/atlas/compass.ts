import { DIRECTION_TOLERANCE } from "./check-direction";
import type { Point } from "./project-view";
import { textWidth } from "./text-width";

/** One bearing of a compass: a ray from the middle, with its words at the tip. */
export interface CompassRay {
  readonly tip: Point;
  readonly lines: readonly string[];
  /** Where the first line's baseline starts, in its anchor's sense. */
  readonly at: Point;
  readonly anchor: "start" | "middle" | "end";
}

interface Compass {
  readonly width: number;
  /** Upper edge; the middle lies at 0. */
  readonly top: number;
  readonly height: number;
  readonly middle: Point;
  readonly radius: number;
  /** Path data of what a reported direction is taken to cover, or null where none is reported. */
  readonly covers: string | null;
  readonly reported: CompassRay | null;
  readonly measured: CompassRay;
  /** Of the letters N, E, S and W those that no ray covers. */
  readonly letters: readonly { readonly text: string; readonly at: Point }[];
  /** Where the name of the place in the middle is centred. */
  readonly from: Point;
}

/** A bearing in degrees, how far the place lies that way in km (null where it is not told), and its words. */
export interface Bearing {
  readonly degrees: number;
  readonly km: number | null;
  readonly lines: readonly string[];
}

export const COMPASS_TEXT = 17;
const RADIUS = 84;
const GAP = 9;
const LINE = COMPASS_TEXT * 1.2;
const EDGE = 4;

/** A ray covers a letter to which it comes so near, in degrees. */
const COVERED = 14;

/** The place in the middle is named so far from it. */
const NAME_OFF = 24;

const turned = ([x, y]: Point, degrees: number, length: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [x + Math.sin(angle) * length, y - Math.cos(angle) * length];
};

const between = (a: number, b: number) => {
  const turn = Math.abs(a - b) % 360;
  return Math.min(turn, 360 - turn);
};

/**
 * Lays out a reported and a measured bearing around one place. Where both distances are known the rays' lengths are to
 * each other as these; their words stand outside the circle and do not overlap.
 */
export function layCompass(reported: Bearing | null, measured: Bearing, from: string): Compass {
  const all = [...(reported ? [reported] : []), measured];
  const words = Math.max(...all.flatMap(({ lines }) => lines.map((line) => textWidth(line, COMPASS_TEXT))));
  const width = Math.ceil(2 * (RADIUS + GAP + words + EDGE));
  const middle: Point = [width / 2, 0];
  const farthest = reported?.km && measured.km ? Math.max(reported.km, measured.km) : null;
  const ray = ({ degrees, km, lines }: Bearing): CompassRay => {
    const length = farthest && km ? (RADIUS * km) / farthest : RADIUS;
    const [x, y] = turned(middle, degrees, RADIUS + GAP);
    const side = Math.sin((degrees * Math.PI) / 180);
    const up = Math.cos((degrees * Math.PI) / 180);
    const anchor = side > 0.3 ? "start" : side < -0.3 ? "end" : "middle";
    const top = y - (LINE * lines.length * (1 + up)) / 2;
    return { tip: turned(middle, degrees, length), lines, at: [x, top + COMPASS_TEXT], anchor };
  };
  const rays = pushApart(reported && ray(reported), ray(measured), width / 2);
  const shown = [...(rays.reported ? [rays.reported] : []), rays.measured];
  const top = Math.min(-RADIUS, ...shown.map(({ at }) => at[1] - COMPASS_TEXT)) - EDGE;
  const bottom = Math.max(RADIUS, ...shown.map(({ at, lines }) => at[1] + (lines.length - 0.6) * LINE)) + EDGE;
  const room = (degrees: number) => Math.min(...all.map((one) => between(one.degrees, degrees)));
  const free = [180, 0, 90, 270].map((degrees) => ({
    degrees,
    room: room(degrees),
  }));
  const best = free.sort((a, b) => b.room - a.room)[0]?.degrees ?? 180;
  const aside = best % 180 === 0 ? NAME_OFF : 14 + textWidth(from, COMPASS_TEXT) / 2;
  return {
    width,
    top,
    height: bottom - top,
    middle,
    radius: RADIUS,
    covers: reported && sector(middle, reported.degrees),
    ...rays,
    letters: ["N", "E", "S", "W"].flatMap((text, i) =>
      room(i * 90) < COVERED ? [] : [{ text, at: turned(middle, i * 90, RADIUS - 14) }],
    ),
    from: turned(middle, best, aside),
  };
}

function sector(middle: Point, degrees: number): string {
  const [start, end] = [-DIRECTION_TOLERANCE, DIRECTION_TOLERANCE].map((turn) =>
    turned(middle, degrees + turn, RADIUS).map((n) => n.toFixed(1)),
  );
  return `M${middle.join(" ")}L${start?.join(" ")}A${RADIUS} ${RADIUS} 0 0 1 ${end?.join(" ")}Z`;
}

/** Moves the words of two rays until they stand clear of each other: on one side up and down, else to the left and to the right. */
function pushApart(
  reported: CompassRay | null,
  measured: CompassRay,
  centre: number,
): Pick<Compass, "reported" | "measured"> {
  if (!reported) return { reported, measured };
  if (reported.anchor === measured.anchor && reported.anchor !== "middle") {
    const apart = LINE * 2 + 4;
    const [ry, my] = [reported.at[1], measured.at[1]];
    if (Math.abs(ry - my) >= apart) return { reported, measured };
    const middle = (ry + my) / 2;
    const half = ((ry < my ? -1 : 1) * apart) / 2;
    return { reported: outside(reported, centre, middle + half), measured: outside(measured, centre, middle - half) };
  }
  const near = Math.abs(reported.at[1] - measured.at[1]) < LINE * 2 + 4;
  if (!near || (reported.anchor !== "middle" && measured.anchor !== "middle")) return { reported, measured };
  const isLeft = reported.at[0] < measured.at[0];
  const put = (ray: CompassRay, left: boolean): CompassRay => ({
    ...ray,
    at: [ray.at[0] + (left ? -4 : 4), ray.at[1]],
    anchor: left ? "end" : "start",
  });
  return { reported: put(reported, isLeft), measured: put(measured, !isLeft) };
}

/** Words at a new height, as near to the circle as that allows. */
function outside(ray: CompassRay, middle: number, y: number): CompassRay {
  const [x] = ray.at;
  const edge = Math.sqrt(Math.max(0, (RADIUS + GAP) ** 2 - y ** 2));
  const off = Math.max(Math.abs(x - middle), edge);
  return { ...ray, at: [middle + (ray.anchor === "end" ? -off : off), y] };
}
