/** WGS84 position in degrees. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** Mean radius of the earth (IUGG), in km. */
const EARTH_RADIUS_KM = 6371.0088;

/** International mile, in km. */
export const KM_PER_MILE = 1.609344;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Great-circle distance in km on a sphere of the mean radius (haversine formula; within 0.6 % of the
 * ellipsoid). Example: 51.5074 N 0.1278 W to 48.8566 N 2.3522 E is 343.6 km.
 */
export function distanceKm(from: LonLat, to: LonLat): number {
  const halfLat = radians(to.lat - from.lat) / 2;
  const halfLon = radians(to.lon - from.lon) / 2;
  const h = Math.sin(halfLat) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(halfLon) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

export function kmFromMiles(miles: number): number {
  return miles * KM_PER_MILE;
}

export function milesFromKm(km: number): number {
  return km / KM_PER_MILE;
}

/**
 * Initial bearing of the great circle in degrees clockwise from north, 0 <= bearing < 360.
 * bearing = atan2(sin dlon * cos lat2, cos lat1 * sin lat2 - sin lat1 * cos lat2 * cos dlon).
 */
export function bearingDegrees(from: LonLat, to: LonLat): number {
  const [lat1, lat2, dLon] = [radians(from.lat), radians(to.lat), radians(to.lon - from.lon)];
  const east = Math.sin(dLon) * Math.cos(lat2);
  const north = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(dLon);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

/** The eight directions, clockwise from north. */
export const DIRECTIONS = [
  "north",
  "north-east",
  "east",
  "south-east",
  "south",
  "south-west",
  "west",
  "north-west",
] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** The nearest of the eight directions: each covers 45 degrees, centred on itself. */
export function directionOf(bearing: number): Direction {
  return DIRECTIONS[Math.round((((bearing % 360) + 360) % 360) / 45) % 8] ?? "north";
}

/** The nearest of sixteen directions, "west-south-west" between west and south-west: each covers 22.5 degrees, centred on itself. */
export function closeDirectionOf(bearing: number): string {
  const n = Math.round((((bearing % 360) + 360) % 360) / 22.5) % 16;
  const [before, after] = [directionOf(Math.floor(n / 2) * 45), directionOf(Math.ceil(n / 2) * 45)];
  if (before === after) return before;
  return before.includes("-") ? `${after}-${before}` : `${before}-${after}`;
}

/** Bearing of a direction word, in degrees clockwise from north. */
export function bearingOf(direction: Direction): number {
  return DIRECTIONS.indexOf(direction) * 45;
}

/** The point reached after `km` along a great circle that starts at `bearing` degrees. */
export function destination(from: LonLat, bearing: number, km: number): LonLat {
  const [lat1, turn, arc] = [radians(from.lat), radians(bearing), km / EARTH_RADIUS_KM];
  const sinLat = Math.sin(lat1) * Math.cos(arc) + Math.cos(lat1) * Math.sin(arc) * Math.cos(turn);
  const lat2 = Math.asin(Math.max(-1, Math.min(1, sinLat)));
  const dLon = Math.atan2(Math.sin(turn) * Math.sin(arc) * Math.cos(lat1), Math.cos(arc) - Math.sin(lat1) * sinLat);
  const lon = from.lon + (dLon * 180) / Math.PI;
  return { lon: ((((lon + 180) % 360) + 360) % 360) - 180, lat: (lat2 * 180) / Math.PI };
}
