import type { MapView } from "../course/course";
import { bow, curveThrough } from "./curve";
import { destination, distanceKm, type LonLat } from "./distance";
import { getProjectedView, type Point, project, unproject } from "./project-view";
import type { Scene, SceneLayer, ScenePlace, Tone } from "./scene";

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
}

export type DrawnLayer = Drawn &
  (
    | { readonly kind: "sketch"; readonly line: readonly Point[] }
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
  );

export interface DrawnPlace extends ScenePlace {
  readonly at: Point;
}

/** A scene in map units. */
export interface DrawnScene {
  readonly ground: MapGround;
  readonly places: readonly DrawnPlace[];
  readonly layers: readonly DrawnLayer[];
}

const RING_STEPS = 48;

/** Where on the circle its radius is drawn to and lettered, in degrees from north. */
const RADIUS_BEARING = 305;

/** How far a sketch sways from its curve, in map units. */
const SWAY = 3.5;

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
  const at = ({ lon, lat }: LonLat) => tenth(project(view, lon, lat));
  const ring = (centre: LonLat, km: number) =>
    Array.from({ length: RING_STEPS }, (_, i) => at(destination(centre, (i * 360) / RING_STEPS, km)));
  const pennants = new Map<string, number>();
  const nextAt = (place: LonLat) => {
    const key = `${place.lon},${place.lat}`;
    const fan = pennants.get(key) ?? 0;
    pennants.set(key, fan + 1);
    return fan;
  };

  const drawLayer = (layer: SceneLayer): DrawnLayer => {
    const { id, label, teller } = layer;
    switch (layer.kind) {
      case "sketch":
        return { kind: "sketch", id, label, teller, line: curveThrough(layer.through.map(at), 14, SWAY).map(tenth) };
      case "zone": {
        const edge = at(destination(layer.centre, RADIUS_BEARING, layer.radiusKm));
        const circle = ring(layer.centre, layer.radiusKm);
        return { kind: "zone", id, label, teller, ring: circle, centre: at(layer.centre), edge, radius: layer.radius };
      }
      case "presence": {
        const patch = layer.radiusKm === null ? null : ring(layer.at, layer.radiusKm);
        const fan = patch ? 0 : nextAt(layer.at);
        return { kind: "presence", id, label, teller, at: at(layer.at), ring: patch, tone: layer.tone, fan };
      }
      case "move":
        return { kind: "move", id, label, teller, line: bow(at(layer.from), at(layer.to)).map(tenth) };
    }
  };
  return {
    ground: groundOf(view),
    places: scene.places.map((place) => ({ ...place, at: at(place) })),
    layers: scene.layers.map(drawLayer),
  };
}
