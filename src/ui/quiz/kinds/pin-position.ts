import { bearingDegrees, directionOf, distanceKm, type LonLat } from "../../../atlas/distance";

interface NamedPoint extends LonLat {
  readonly name: string;
}

/** What a pin is seen from where no place is named. */
const MAP_CENTRE = "the centre of the map";

/** As exact as somebody can point on a phone: to 5 km below 100, to 10 beyond (our own choice). */
const round = (km: number): number => (km < 100 ? 5 * Math.round(km / 5) : 10 * Math.round(km / 10));

/** Where a point lies, seen from the nearest of some places: "about 40 km east of the mill"; from the centre of the map where there is none. */
export function describePosition(point: LonLat, places: readonly NamedPoint[], centre: LonLat): string {
  const seen = places.length > 0 ? places : [{ ...centre, name: MAP_CENTRE }];
  const [nearest] = seen.map((from) => ({ from, km: distanceKm(from, point) })).sort((a, b) => a.km - b.km);
  if (!nearest) return "";
  const { from, km } = nearest;
  return round(km) === 0
    ? `at ${from.name}`
    : `about ${round(km)} km ${directionOf(bearingDegrees(from, point))} of ${from.name}`;
}
