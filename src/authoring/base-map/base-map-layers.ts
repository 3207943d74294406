import { geoBounds, geoGraticule, geoPath } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";
import { filter, filterAttachedWeight, presimplify, simplify } from "topojson-simplify";
import { type Box, projectView } from "../../atlas/project-view";
import type { MapView } from "../../course/course";
import {
  type Areas,
  areasOf,
  type Country,
  countriesOf,
  type Lines,
  linesOf,
  lonSpansMeet,
  readCountries,
  readWaters,
  type TopologyObject,
} from "./base-map-data";
import { type Position, smoothLine } from "./base-map-smooth";

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

/** Drawn beyond the frame, so that no clipped edge shows as a coast. */
const OVERDRAW = 24;

/** Islands smaller than this many times the smallest triangle are left out. */
const SMALLEST_ISLAND = 2;

function isNear(box: Box, bounds: [[number, number], [number, number]]): boolean {
  const [[west, south], [east, north]] = bounds;
  return south <= box[3] && north >= box[1] && lonSpansMeet([box[0], box[2]], [west, east]);
}

function padded([west, south, east, north]: Box, by: number): Box {
  return [west - by, Math.max(-90, south - by), east + by, Math.min(90, north + by)];
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
  const atlas = readCountries();
  const inView = countriesOf(atlas).filter((country) => isNear(near, geoBounds(feature(atlas, country))));
  const weighed = presimplify({
    ...atlas,
    objects: { countries: { type: "GeometryCollection", geometries: inView } },
  } as Parameters<typeof presimplify>[0]);

  const waters = readWaters(view.box);
  const rivers = draw({
    type: "MultiLineString",
    coordinates: linesOf(waters, "rivers").map((line) => smoothLine(line)),
  });
  const lakes = draw(areasOf(waters, "lakes"));
  const step = graticuleStep(east - view.box[0]);
  const graticule = draw(geoGraticule().step([step, step])());
  const focus = new Set(view.focus ?? []);

  return (detail) => {
    const least = detail * degree ** 2;
    const simple = simplify(weighed, least);
    const topology = filter(simple, filterAttachedWeight(simple, least * SMALLEST_ISLAND));
    const countries = countriesOf(topology);
    const settled = (country: TopologyObject) => (country as Country).id !== undefined;
    const meshOf = (keep: (a: TopologyObject, b: TopologyObject) => boolean): Lines =>
      mesh(topology, topology.objects.countries as never, keep as never);
    const merged = (list: Country[]): Areas => merge(topology as never, list as never);
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

const isOnSeam = ([lon = 0, lat = 0]: Position) => Math.abs(lon) > 179.99 || lat < -89.9;

/** The lines without the edges along which the atlas was cut open: the antimeridian and the south pole. */
function withoutSeams({ coordinates }: Lines): Lines {
  const pieces = coordinates.flatMap((line) => {
    const open: Position[][] = [[]];
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
