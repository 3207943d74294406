import type { NumberItem } from "../item";
import { readNumber } from "./read-number";
import { type Score, shareOf } from "./score";

/** Guards against the error of binary fractions at the edge of the tolerance. */
const EPSILON = 1e-9;

/** One mark within what the key allows below and above, both edges included; none beyond, and none for what is no number. */
export function scoreNumber(item: Pick<NumberItem, "key">, text: string): Score {
  const given = readNumber(text);
  const { value, tolerance, above = tolerance } = item.key;
  const isRight = given !== null && given >= value - tolerance - EPSILON && given <= value + above + EPSILON;
  return shareOf(isRight ? 1 : 0, 1);
}
