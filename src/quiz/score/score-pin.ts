import { distanceKm } from "../../atlas/distance";
import type { PinItem } from "../item";
import type { Score } from "./score";

/** How many times the distance of a full mark a pin may lie off before it earns nothing (our own choice). */
export const NOTHING_AT = 3;

/**
 * The full mark within `fullKm` of the target, falling linearly to nothing at three times that: `(3f - d) / 2f`. Example: with `fullKm` 20, a pin 40 km off earns
 * 0.5. A spot chosen from the list scores as a pin at that spot.
 */
export function scorePin(item: Pick<PinItem, "target">, pin: { readonly lon: number; readonly lat: number }): Score {
  const { fullKm } = item.target;
  const km = distanceKm(item.target, pin);
  const earned = Math.min(1, Math.max(0, (NOTHING_AT * fullKm - km) / ((NOTHING_AT - 1) * fullKm)));
  return { earned, max: 1, detail: { right: earned === 1 ? 1 : 0, of: 1 } };
}
