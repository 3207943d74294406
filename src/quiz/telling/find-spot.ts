import { distanceKm, type LonLat } from "../../atlas/distance";
import type { PinItem } from "../item";

/** The option that a pin stands at: the nearest spot, if it is as near as a pin must come to the key for the full mark. */
export function findSpot(item: PinItem, pin: LonLat): string | null {
  const [nearest] = item.spots
    .map((spot) => ({ option: spot.option, km: distanceKm(spot, pin) }))
    .sort((a, b) => a.km - b.km);
  return nearest && nearest.km <= item.target.fullKm ? nearest.option : null;
}
