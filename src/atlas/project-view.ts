import { type GeoProjection, geoConicConformal } from "d3-geo";
import type { MapView } from "../course/course";

/** What the projection of a view depends on; `height` follows from it. */
export type ViewShape = Pick<MapView, "box" | "parallels" | "centralMeridian" | "width">;

/** West, south, east, north in degrees. East may be smaller than west: the box then crosses the antimeridian. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export type Point = readonly [x: number, y: number];

/** A map unit (x, y) is seen at ((x + tx) * k, (y + ty) * k). */
export interface Camera {
  readonly k: number;
  readonly tx: number;
  readonly ty: number;
}

export const WHOLE_VIEW: Camera = { k: 1, tx: 0, ty: 0 };

export interface ProjectedView {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
}

const EDGE_STEPS = 20;

/** Longitude of the box's eastern edge, counted on from its western edge. */
function eastFrom([west, , east]: Box): number {
  return east < west ? east + 360 : east;
}

function edgePoints(box: Box): [number, number][] {
  const [west, south, , north] = box;
  const east = eastFrom(box);
  const points: [number, number][] = [];
  for (let i = 0; i <= EDGE_STEPS; i++) {
    const t = i / EDGE_STEPS;
    const lon = west + (east - west) * t;
    const lat = south + (north - south) * t;
    points.push([lon, south], [lon, north], [west, lat], [east, lat]);
  }
  return points;
}

/**
 * The view's Lambert conformal conic projection (Mercator where its parallels mirror each other at the
 * equator), scaled so that the largest upright rectangle inside the projected box fills `width` map units: no
 * corner outside the box shows. The height is rounded to whole units.
 */
export function projectView(view: ViewShape): ProjectedView {
  const [west, south, , north] = view.box;
  const east = eastFrom(view.box);
  const projection = geoConicConformal()
    .parallels([...view.parallels])
    .rotate([-view.centralMeridian, 0])
    .fitWidth(view.width, { type: "MultiPoint", coordinates: edgePoints(view.box) });
  const at = (lon: number, lat: number) => projected(projection, lon, lat);
  const middle = (west + east) / 2;
  const top = Math.max(at(west, north)[1], at(east, north)[1], at(middle, north)[1]);
  const bottom = Math.min(at(west, south)[1], at(east, south)[1], at(middle, south)[1]);
  const left = Math.max(at(west, north)[0], at(west, south)[0]);
  const right = Math.min(at(east, north)[0], at(east, south)[0]);
  const zoom = view.width / (right - left);
  const [x, y] = projection.translate();
  projection.scale(projection.scale() * zoom).translate([(x - left) * zoom, (y - top) * zoom]);
  return { projection, width: view.width, height: Math.round((bottom - top) * zoom) };
}

function projected(projection: GeoProjection, lon: number, lat: number): Point {
  const point = projection([lon, lat]);
  if (!point) throw new Error(`No point of the map stands for longitude ${lon}, latitude ${lat}.`);
  return point;
}

const remembered = new WeakMap<ViewShape, ProjectedView>();

/** `projectView`, computed once per view object. */
export function getProjectedView(view: ViewShape): ProjectedView {
  const known = remembered.get(view);
  if (known) return known;
  const fresh = projectView(view);
  remembered.set(view, fresh);
  return fresh;
}

/** Height of the view in map units, as its box, parallels and width make it. */
export function viewHeight(view: ViewShape): number {
  return getProjectedView(view).height;
}

/** Map units of a position in degrees. Positions outside the box lie outside the frame. */
export function project(view: ViewShape, lon: number, lat: number): Point {
  return projected(getProjectedView(view).projection, lon, lat);
}

/** Position in degrees of a point in map units: the inverse of `project`. */
export function unproject(view: ViewShape, [x, y]: Point): { readonly lon: number; readonly lat: number } {
  const position = getProjectedView(view).projection.invert?.([x, y]);
  if (!position) throw new Error(`No position stands for the map point ${x}, ${y}.`);
  return { lon: position[0], lat: position[1] };
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * The camera that shows a lon/lat box as large as the frame allows, centred, and that never looks past the
 * edge of the map: 1 <= k <= `closest`.
 */
export function cameraFor(view: ViewShape, box: Box, closest = 8): Camera {
  const { width, height } = getProjectedView(view);
  const points = edgePoints(box).map(([lon, lat]) => project(view, lon, lat));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const k = clamp(Math.min(width / (right - left), height / (bottom - top)), 1, closest);
  const pan = (size: number, centre: number) => clamp(size / k / 2 - centre, size / k - size, 0);
  return {
    k: Number(k.toFixed(3)),
    tx: Number(pan(width, (left + right) / 2).toFixed(1)),
    ty: Number(pan(height, (top + bottom) / 2).toFixed(1)),
  };
}

/** Where a map point is seen through a camera, in map units of the frame. */
export function seenThrough(camera: Camera, [x, y]: Point): Point {
  return [(x + camera.tx) * camera.k, (y + camera.ty) * camera.k];
}
