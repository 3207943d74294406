import type { MapView } from "../course/course";
import { bow, curveThrough } from "./curve";
import { bearingOf, destination, distanceKm, type LonLat } from "./distance";
import { type CourseStop, type DrawnCourse, drawCourse, drawFade } from "./draw-course";
import { lengthOf, sliceOf } from "./polyline";
import { getProjectedView, type Point, project, unproject } from "./project-view";
import type { LayerSign, Scene, SceneLayer, ScenePlace, ShiftLayer, Stop, Tone } from "./scene";

/** The ground of a view in map units: JSON, small enough to be sent to a browser. */
export interface MapGround {
  readonly width: number;
  readonly height: number;
  /** At the middle of the map. */
  readonly kmPerUnit: number;
  readonly countries: readonly { readonly name: string; readonly at: Point }[];
  readonly waters: readonly {
    readonly name: string;
    readonly at: Point;
    readonly turn: number;
    readonly path: readonly Point[] | null;
  }[];
}

interface Drawn {
  readonly id: string;
  readonly label: string;
  readonly teller: string;
  readonly sign: LayerSign | null;
}

export type DrawnLayer = Drawn &
  (
    | ({ readonly kind: "sketch" } & DrawnCourse)
    | {
        readonly kind: "zone";
        readonly ring: readonly Point[];
        readonly centre: Point;
        readonly edge: Point;
        readonly radius: string;
      }
    | {
        readonly kind: "presence";
        readonly at: Point;
        readonly ring: readonly Point[] | null;
        readonly tone: Tone;
        /** Which of the pennants on one place this is, from 0. */
        readonly fan: number;
      }
    | { readonly kind: "move"; readonly line: readonly Point[] }
    | {
        readonly kind: "shift";
        /** From where it is measured to where it ends. */
        readonly line: readonly Point[];
        readonly length: string;
        /** Dots across its end, to both sides: what lies there is not told. */
        readonly fades: readonly (readonly Point[])[];
      }
  );

export interface DrawnPlace extends ScenePlace {
  readonly at: Point;
}

export interface DrawnArea {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
  readonly ring: readonly Point[] | null;
  readonly layers: readonly string[];
}

/** A scene in map units. */
export interface DrawnScene {
  readonly ground: MapGround;
  readonly places: readonly DrawnPlace[];
  readonly areas: readonly DrawnArea[];
  readonly layers: readonly DrawnLayer[];
}

const RING_STEPS = 48;

/** Where on the circle its radius is drawn to and lettered, in degrees from north. */
const RADIUS_BEARING = 305;

/** How far from a stop a line begins to fade, and how near its last dot comes, in map units. */
const TOWARDS = { from: 84, to: 30 };

/** The same for an area, whose tint the line enters by the way: the least distance, and the last dot's share of it. */
const INTO = { least: 68, last: 0.25 };

/** Length of the dots to either side of a shift's end, in map units. */
const SHIFT_END = 48;

const tenth = ([x, y]: Point): Point => [Number(x.toFixed(1)), Number(y.toFixed(1))];

/** The view's ground: names of countries and waters with their points in map units, and its scale. */
export function groundOf(view: MapView): MapGround {
  const { width, height } = getProjectedView(view);
  const [left, right] = [unproject(view, [width / 2 - 50, height / 2]), unproject(view, [width / 2 + 50, height / 2])];
  return {
    width,
    height,
    kmPerUnit: distanceKm(left, right) / 100,
    countries: view.countries.map(({ name, lon, lat }) => ({ name, at: tenth(project(view, lon, lat)) })),
    waters: view.waters.map(({ name, lon, lat, turn, path }) => ({
      name,
      at: tenth(project(view, lon, lat)),
      turn,
      path: path
        ? curveThrough(
            path.map(([x, y]) => project(view, x, y)),
            4,
          ).map(tenth)
        : null,
    })),
  };
}

/** Projects a scene onto a view. Circles are true circles on the ground, not on the paper. */
export function drawScene(view: MapView, scene: Scene): DrawnScene {
  const ground = groundOf(view);
  const at = ({ lon, lat }: LonLat) => tenth(project(view, lon, lat));
  const ring = (centre: LonLat, km: number) =>
    Array.from({ length: RING_STEPS }, (_, i) => at(destination(centre, (i * 360) / RING_STEPS, km)));
  const openOf = ({ kind, radiusKm }: Stop): CourseStop["open"] => {
    if (kind === "point") return null;
    if (kind === "towards") return TOWARDS;
    const from = Math.max(INTO.least, (radiusKm ?? 0) / ground.kmPerUnit);
    return { from, to: from * INTO.last };
  };
  const pennants = new Map<string, number>();
  const nextAt = (place: LonLat) => {
    const key = `${place.lon},${place.lat}`;
    const fan = pennants.get(key) ?? 0;
    pennants.set(key, fan + 1);
    return fan;
  };

  const drawLayer = (layer: SceneLayer): DrawnLayer => {
    const { id, label, teller, sign } = layer;
    const named = { id, label, teller, sign };
    switch (layer.kind) {
      case "sketch": {
        const stops = layer.through.map((stop) => ({ at: at(stop), open: openOf(stop) }));
        const { line, parts, fades } = drawCourse(stops, layer.goesOn);
        const rounded = (lines: readonly (readonly Point[])[]) => lines.map((points) => points.map(tenth));
        return { kind: "sketch", ...named, line: line.map(tenth), parts: rounded(parts), fades: rounded(fades) };
      }
      case "zone": {
        const edge = at(destination(layer.centre, RADIUS_BEARING, layer.radiusKm));
        const circle = ring(layer.centre, layer.radiusKm);
        return { kind: "zone", ...named, ring: circle, centre: at(layer.centre), edge, radius: layer.radius };
      }
      case "presence": {
        const patch = layer.radiusKm === null ? null : ring(layer.at, layer.radiusKm);
        const fan = patch ? 0 : nextAt(layer.at);
        return { kind: "presence", ...named, at: at(layer.at), ring: patch, tone: layer.tone, fan };
      }
      case "move": {
        const line = bow(at(layer.from), at(layer.to));
        const length = lengthOf(line);
        const [leaves, enters] = [openOf(layer.from)?.to ?? 0, openOf(layer.to)?.to ?? 0];
        return { kind: "move", ...named, line: sliceOf(line, leaves, length - enters).map(tenth) };
      }
      case "shift":
        return { kind: "shift", ...named, length: layer.length, ...drawShift(layer, at) };
    }
  };
  return {
    ground,
    places: scene.places.map((place) => ({ ...place, at: at(place) })),
    areas: scene.areas.map(({ id, name, layers, radiusKm, ...area }) => ({
      id,
      name,
      layers,
      at: at(area),
      ring: radiusKm === null ? null : ring(area, radiusKm),
    })),
    layers: scene.layers.map(drawLayer),
  };
}

function drawShift({ from, direction, km }: ShiftLayer, at: (position: LonLat) => Point) {
  const [start, end] = [at(from), at(destination(from, bearingOf(direction), km))];
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]) || 1;
  const across: Point = [-(end[1] - start[1]) / length, (end[0] - start[0]) / length];
  const fades = [1, -1].map((side) => {
    const tip: Point = [end[0] + across[0] * side * SHIFT_END, end[1] + across[1] * side * SHIFT_END];
    return drawFade([end, tip]).map(tenth);
  });
  return { line: [start, end], fades };
}
