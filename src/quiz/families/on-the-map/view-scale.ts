import { distanceKm, type LonLat } from "../../../atlas/distance";
import type { MapView } from "../../../course/course";

/** Width at which marks and distances are reckoned, so that they do not depend on the device. */
const REFERENCE_PIXELS = 390;

/** Share of the box that counts as its edge: a conic projection shows less than the box there. */
const EDGE = 0.06;

const eastOf = ([west, , east]: MapView["box"]): number => (east < west ? east + 360 : east);

/** Kilometres that one pixel stands for at 390 px, along the view's middle parallel: on the safe side, since the frame is cut from inside the box. */
export function kmPerPixel(view: MapView): number {
  const [west, south, , north] = view.box;
  const lat = (south + north) / 2;
  const middle = (west + eastOf(view.box)) / 2;
  return (2 * distanceKm({ lon: west, lat }, { lon: middle, lat })) / REFERENCE_PIXELS;
}

/** Whether a position lies inside the view and off its edge. */
export function isWithin(view: MapView, { lon, lat }: LonLat): boolean {
  const [west, south, , north] = view.box;
  const east = eastOf(view.box);
  const x = (lon < west ? lon + 360 : lon) - west;
  const [padX, padY] = [(east - west) * EDGE, (north - south) * EDGE];
  return x >= padX && x <= east - west - padX && lat >= south + padY && lat <= north - padY;
}

export function centreOf(view: MapView): LonLat {
  const [west, south, , north] = view.box;
  return { lon: (west + eastOf(view.box)) / 2, lat: (south + north) / 2 };
}
