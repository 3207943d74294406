import type { NumberItem, OrderItem, PinItem, TextItem } from "../../quiz/item";
import { NOTHING_AT } from "../../quiz/score/score-pin";

/** Two decimals at most. */
const figure = (n: number): string => String(Math.round(n * 100) / 100);

/** "anything from 126 to 154 miles counts" */
export function tellRange({ key: { value, tolerance, above = tolerance, unit } }: NumberItem): string {
  if (tolerance === 0) return `only ${figure(value)} ${unit} counts`;
  return `anything from ${figure(value - tolerance)} to ${figure(value + above)} ${unit} counts`;
}

/** What else is right beside the name itself; "" where nothing is. */
export function tellSpellings({ key: { text, accepted } }: TextItem): string {
  const others = accepted.filter((spelling) => spelling !== text);
  return others.length === 0 ? "" : `${others.join(", ")} ${others.length === 1 ? "counts" : "count"} too`;
}

/** "Up to 30 km from it earns the full mark, 90 km or more nothing." */
export function tellReach({ target: { fullKm } }: Pick<PinItem, "target">): string {
  return `Up to ${Math.round(fullKm)} km from it earns the full mark, ${Math.round(NOTHING_AT * fullKm)} km or more nothing.`;
}

/** "Each of the 3 pairs is proven." or "4 of 6 pairs are proven, and only they count.": what an order is scored by. */
export function tellPairs({ options, key }: OrderItem): string {
  const all = (options.length * (options.length - 1)) / 2;
  const { length } = key.pairs;
  return length === all
    ? `Each of the ${all} pairs is proven.`
    : `${length} of ${all} pairs are proven, and only they count.`;
}
