import { bearingDegrees, directionOf, distanceKm, type LonLat } from "../../../atlas/distance";
import type { MapView, Place } from "../../../course/course";
import type { FactBase } from "../../../course/fact-base";
import { bearingText, mapCentre } from "../../wording";
import { centreOf, isWithin } from "./view-scale";

const roundTo = (km: number): number => (km < 50 ? Math.round(km / 5) * 5 : Math.round(km / 10) * 10);

/** The place from which all markers are described: in the view, well known to the reports, far enough from every marker; or the map's centre. */
function findVantage(facts: FactBase, view: MapView, markers: readonly Place[]): { readonly name: string; readonly at: LonLat } {
  const marked = new Set(markers.map(({ id }) => id));
  const [best] = facts.course.places
    .flatMap((place) => (place.position && !marked.has(place.id) && isWithin(view, place.position) ? [{ place, at: place.position }] : []))
    .filter(({ at }) => markers.every(({ position }) => position && distanceKm(at, position) > 2 * Math.max(at.radiusKm, position.radiusKm)))
    .map((candidate) => ({ ...candidate, mentions: facts.mentions.get(candidate.place.id)?.length ?? 0 }))
    .sort((a, b) => b.mentions - a.mentions || (a.place.id < b.place.id ? -1 : 1));
  return best ? { name: best.place.name, at: best.at } : { name: mapCentre, at: centreOf(view) };
}

/** Where a marker lies, in words, for those who do not see the map: distance in km, rounded, and one of eight directions. */
export function describeMarker(facts: FactBase, view: MapView, markers: readonly Place[], place: Place): string {
  if (!place.position) return "";
  const { name, at } = findVantage(facts, view, markers);
  return bearingText(roundTo(distanceKm(at, place.position)), directionOf(bearingDegrees(at, place.position)), name);
}
