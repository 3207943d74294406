import { KM_PER_MILE } from "./distance";

export interface ScaleBar {
  readonly km: number;
  /** Length of the kilometre bar in map units as seen. */
  readonly kmLength: number;
  readonly miles: number;
  readonly milesLength: number;
}

/** The largest of 1, 2, 5, 10, 20, 50 ... that is not above `most`. */
export function roundBelow(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const lead = most / power;
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}

/** A bar of round kilometres and one of round miles, each as long as `room` allows. `kmPerUnit`: km in one map unit as seen. */
export function scaleBar(kmPerUnit: number, room: number): ScaleBar {
  const km = roundBelow(room * kmPerUnit);
  const miles = roundBelow((room * kmPerUnit) / KM_PER_MILE);
  return { km, kmLength: km / kmPerUnit, miles, milesLength: (miles * KM_PER_MILE) / kmPerUnit };
}
