import { bearingDegrees, directionOf, distanceKm, type LonLat } from "../../../atlas/distance";
import type { MapView, Place } from "../../../course/course";
import type { FactBase } from "../../../course/fact-base";
import { namesValue } from "../../flaws/names-in-text";
import { bearingText, mapCentre } from "../../language/wording";
import { centreOf, isWithin } from "./view-scale";

interface Vantage {
  readonly name: string;
  readonly at: LonLat;
}

const roundTo = (km: number): number => (km < 50 ? Math.round(km / 5) * 5 : Math.round(km / 10) * 10);

/** Places from which markers can be described, those the reports speak of most first, and last the centre of the map. */
function listVantages(facts: FactBase, view: MapView, stem: string, markers: readonly Place[]): readonly Vantage[] {
  const marked = new Set(markers.map(({ id }) => id));
  const isClear = (at: NonNullable<Place["position"]>): boolean =>
    markers.every(
      ({ position }) => position !== null && distanceKm(at, position) > 2 * Math.max(at.radiusKm, position.radiusKm),
    );
  const known = facts.course.places
    .flatMap(({ id, name, position: at }) =>
      at && !marked.has(id) && isWithin(view, at) && isClear(at) ? [{ id, name, at }] : [],
    )
    .filter(({ id }) => !namesValue(facts, stem, { kind: "place", id }))
    .map((place) => ({ ...place, mentions: facts.mentions.get(place.id)?.length ?? 0 }))
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
  return [...known, { name: mapCentre, at: centreOf(view) }];
}

/**
 * Where each marker lies, in words, for those who do not see the map: distance in km, rounded, and one of eight directions, seen from one place that
 * is neither an option nor named in the stem. Null where from no place all markers sound different.
 */
export function describeMarkers(
  facts: FactBase,
  view: MapView,
  stem: string,
  markers: readonly Place[],
): readonly string[] | null {
  for (const { name, at } of listVantages(facts, view, stem, markers)) {
    const texts = markers.map(
      ({ position }) =>
        position && bearingText(roundTo(distanceKm(at, position)), directionOf(bearingDegrees(at, position)), name),
    );
    if (new Set(texts).size === markers.length) return texts.map((text) => text ?? "");
  }
  return null;
}
