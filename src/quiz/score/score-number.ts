import type { NumberItem } from "../item";
import { readNumber } from "./read-number";
import { type Score, shareOf } from "./score";

/** Guards against the error of binary fractions at the edge of the tolerance. */
const EPSILON = 1e-9;

/** Whether a number lies within what the key allows below and above, both edges included. */
export const isRightNumber = ({ value, tolerance, above = tolerance }: NumberItem["key"], given: number): boolean =>
  given >= value - tolerance - EPSILON && given <= value + above + EPSILON;

/** One mark for a number that is right; none for another, and none for what is no number. */
export function scoreNumber(item: Pick<NumberItem, "key">, text: string): Score {
  const given = readNumber(text);
  return shareOf(given !== null && isRightNumber(item.key, given) ? 1 : 0, 1);
}
