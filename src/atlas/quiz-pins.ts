import type { MapGround } from "./draw-scene";
import { MAP_SIZES, type MapSizeId } from "./map-size";
import type { Point } from "./project-view";
import { centredOn, type Rectangle } from "./rectangle";
import { spreadMarkers } from "./spread-markers";

/** Side of a pin's target and of its visible disc, in CSS pixels. */
const TARGET = 44;
const DISC = 36;

/** The narrowest container that maps are made for, in CSS pixels: a 320 px window less its margins. */
const NARROWEST = 288;

export interface QuizPins {
  /** Where the pins stand, in map units, in the order of the points. */
  readonly at: Readonly<Record<MapSizeId, readonly Point[]>>;
  /** The ground that their discs cover. */
  readonly discs: Readonly<Record<MapSizeId, readonly Rectangle[]>>;
}

/** Stands a pin on each point, moved as far as it takes for their targets to lie apart at the narrowest width of each size. */
export function standPins(points: readonly Point[], { width, height }: MapGround): QuizPins {
  const bySize = MAP_SIZES.map(({ id, least }) => {
    const unitsPerPixel = width / Math.max(least, NARROWEST);
    const inset = (DISC / 2) * unitsPerPixel;
    const at = spreadMarkers(points, TARGET * unitsPerPixel, { width, height, inset });
    return { id, at, discs: at.map((point) => centredOn(point, DISC * unitsPerPixel, DISC * unitsPerPixel)) };
  });
  const record = <T>(pick: (one: (typeof bySize)[number]) => T) =>
    Object.fromEntries(bySize.map((one) => [one.id, pick(one)])) as Record<MapSizeId, T>;
  return { at: record((one) => one.at), discs: record((one) => one.discs) };
}
