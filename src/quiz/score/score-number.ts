import type { NumberItem } from "../item";
import { readNumber } from "./read-number";
import { type Score, shareOf } from "./score";

/** Guards against the error of binary fractions at the edge of the tolerance. */
const EPSILON = 1e-9;

/** One mark within the key's tolerance, both edges included; none beyond, and none for what is no number. */
export function scoreNumber(item: Pick<NumberItem, "key">, text: string): Score {
  const given = readNumber(text);
  const { value, tolerance } = item.key;
  return shareOf(given !== null && Math.abs(given - value) <= tolerance + EPSILON ? 1 : 0, 1);
}
