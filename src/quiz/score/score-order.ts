import type { OrderItem } from "../item";
import { type Score, shareOf } from "./score";

/**
 * C/N: the provable pairs that stand in the right order, of all provable pairs (QUESTIONS.md, section 5), so every order that the sources allow
 * earns the full mark. An event that the response leaves out, or names twice, has no place and its pairs count as wrong. Example: pairs a<b, b<c,
 * a<c and the response c, a, b earn 1/3.
 */
export function scoreOrder(item: { readonly key: Pick<OrderItem["key"], "pairs"> }, order: readonly string[]): Score {
  const placeOf = (event: string): number =>
    order.indexOf(event) === order.lastIndexOf(event) ? order.indexOf(event) : -1;
  const { pairs } = item.key;
  const right = pairs.filter(({ before, after }) => placeOf(before) >= 0 && placeOf(after) > placeOf(before));
  return shareOf(right.length, pairs.length);
}
