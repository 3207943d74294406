import { bearingDegrees, type Direction, directionOf, distanceKm, type LonLat, milesFromKm } from "./distance";

/** Where one place lies, seen from another, in a straight line on the ground. */
interface Measured {
  /** Whole kilometres and whole miles, each rounded from the measured length. */
  readonly km: number;
  readonly miles: number;
  readonly direction: Direction;
  /** Not rounded, in km. */
  readonly exactKm: number;
}

export function measureBetween(from: LonLat, to: LonLat): Measured {
  const exactKm = distanceKm(from, to);
  return {
    km: Math.round(exactKm),
    miles: Math.round(milesFromKm(exactKm)),
    direction: directionOf(bearingDegrees(from, to)),
    exactKm,
  };
}

/** "about 213 km (132 miles), to the north-east". */
export function describeMeasured({ km, miles, direction }: Measured): string {
  return `about ${km} km (${miles} miles), to the ${direction}`;
}

/** All other places as seen from one, the nearest first. */
export function measureFrom<T extends LonLat>(from: T, places: readonly T[]): (Measured & { readonly place: T })[] {
  return places
    .filter((place) => place !== from)
    .map((place) => ({ place, ...measureBetween(from, place) }))
    .sort((a, b) => a.exactKm - b.exactKm);
}
