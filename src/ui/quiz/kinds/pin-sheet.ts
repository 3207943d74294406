import { type Conic, placeOnConic } from "../../../atlas/conic";
import { destination, distanceKm, type LonLat } from "../../../atlas/distance";
import type { Point } from "../../../atlas/project-view";
import type { PinItem } from "../../../quiz/item";
import type { QuizMapSheet } from "./map-options";

/** Corners of the circle around the place. */
const CORNERS = 48;

/** Places that are named: those of the sheet, and the one that the list is seen from. Of the sheet's, none that stands near the target or a spot: it would be no question. */
export function listReference({ spots, target }: PinItem, { ground, reference }: QuizMapSheet) {
  const asked = [...spots, target];
  const isSeenFrom = (name: string): boolean => spots.some(({ bearing }) => bearing.endsWith(` ${name}`));
  const isFar = (place: LonLat): boolean => asked.every((spot) => distanceKm(spot, place) > target.fullKm);
  return ground.places.filter((place) => isSeenFrom(place.name) || (reference.includes(place.id) && isFar(place)));
}

/** The place that was asked for, in map units, with the circle in which a pin earns the full mark. */
export function tellTarget(
  { spots, key, target }: PinItem,
  conic: Conic,
): { readonly name: string; readonly at: Point; readonly ring: readonly Point[] } {
  return {
    name: spots.find(({ option }) => option === key[0])?.name ?? "",
    at: placeOnConic(conic, target),
    ring: Array.from({ length: CORNERS }, (_, i) =>
      placeOnConic(conic, destination(target, (360 * i) / CORNERS, target.fullKm)),
    ),
  };
}
