import type { LonLat } from "./distance";
import type { Point } from "./project-view";

/**
 * A Lambert conformal conic projection as plain numbers, so that a browser can place points on a map, and read them off it, without the library that
 * drew it. `n` is the cone's constant (0: Mercator), `f` its radius factor, `lon0` the central meridian in degrees, `scale` map units for each radian, `at` the
 * map point of the central meridian on the equator.
 */
export interface Conic {
  readonly n: number;
  readonly f: number;
  readonly lon0: number;
  readonly scale: number;
  readonly at: Point;
}

const QUARTER = Math.PI / 4;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;
const turned = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/** tan(45° + lat/2), for a latitude in radians. */
const stretch = (lat: number): number => Math.tan(QUARTER + lat / 2);

/**
 * The constants of a cone through two parallels in degrees: n = ln(cos a / cos b) / ln(t(b) / t(a)), f = cos a · t(a)^n / n with t(x) = tan(45° + x/2)
 * (Snyder, Map Projections: A Working Manual, 1987, p. 107). One parallel twice gives n = sin a.
 */
export function coneOf([south, north]: readonly [number, number]): Pick<Conic, "n" | "f"> {
  const [a, b] = [radians(south), radians(north)];
  const n = a === b ? Math.sin(a) : Math.log(Math.cos(a) / Math.cos(b)) / Math.log(stretch(b) / stretch(a));
  return Math.abs(n) < 1e-6 ? { n: 0, f: 0 } : { n, f: (Math.cos(a) * stretch(a) ** n) / n };
}

/** Map units of a position. */
export function placeOnConic({ n, f, lon0, scale, at: [x0, y0] }: Conic, { lon, lat }: LonLat): Point {
  const along = radians(turned(lon - lon0));
  const up = stretch(radians(lat));
  if (n === 0) return [x0 + scale * along, y0 - scale * Math.log(up)];
  const radius = f / up ** n;
  return [x0 + scale * radius * Math.sin(n * along), y0 - scale * (f - radius * Math.cos(n * along))];
}

/** The position of a point in map units: the inverse of `placeOnConic`. */
export function readFromConic({ n, f, lon0, scale, at: [x0, y0] }: Conic, [px, py]: Point): LonLat {
  const [x, y] = [(px - x0) / scale, (y0 - py) / scale];
  if (n === 0) return { lon: turned(lon0 + degrees(x)), lat: degrees(2 * Math.atan(Math.exp(y)) - 2 * QUARTER) };
  const side = Math.sign(n);
  const radius = side * Math.hypot(x, f - y);
  const along = Math.atan2(side * x, side * (f - y)) / n;
  return { lon: turned(lon0 + degrees(along)), lat: degrees(2 * Math.atan((f / radius) ** (1 / n)) - 2 * QUARTER) };
}
