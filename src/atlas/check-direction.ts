import { bearingDegrees, bearingOf, type Direction, directionOf, distanceKm, type LonLat } from "./distance";

/** What a report says of where `to` lies, seen from `from`. */
export interface ReportedDirection {
  readonly from: LonLat;
  readonly to: LonLat;
  /** The reported direction, or null where only a distance is reported. */
  readonly direction: Direction | null;
  /** The reported distance in km, or null where only a direction is reported. */
  readonly km: number | null;
  /** How far the two positions may be off, together, in km. */
  readonly uncertainKm?: number;
}

export interface DirectionCheck {
  readonly agrees: boolean;
  /** Bearing on the map in degrees, and its word. */
  readonly bearing: number;
  readonly direction: Direction;
  /** Distance on the map. */
  readonly km: number;
}

/** A direction word is stretched to 67.5 degrees either side: "north" for a place in the north-east is loose, not wrong. */
export const DIRECTION_TOLERANCE = 67.5;

/** Reporters round: a distance agrees within a fifth of itself, and the positions' uncertainty. */
const DISTANCE_TOLERANCE = 0.2;

/** Holds a reported direction and distance against the map. What a report does not state cannot disagree. */
export function checkDirection(reported: ReportedDirection): DirectionCheck {
  const bearing = bearingDegrees(reported.from, reported.to);
  const km = distanceKm(reported.from, reported.to);
  const turn = reported.direction === null ? 0 : Math.abs(bearing - bearingOf(reported.direction));
  const off = reported.km === null ? 0 : Math.abs(km - reported.km);
  const slack = (reported.km ?? 0) * DISTANCE_TOLERANCE + (reported.uncertainKm ?? 0);
  const agrees = Math.min(turn, 360 - turn) <= DIRECTION_TOLERANCE && off <= slack;
  return { agrees, bearing, direction: directionOf(bearing), km };
}
