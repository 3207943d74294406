import type { OrderItem } from "../item";

/**
 * Of the orders that fit all that the sources prove, the one that leaves most events where the answer has them; among equals the one that begins as the key
 * does. An answer that earns the full mark comes back as it is. Tries every order: an item has no more than a handful of events.
 */
export function nearestOrder({ key }: Pick<OrderItem, "key">, given: readonly string[]): readonly string[] {
  const countKept = (end: readonly string[]): number => end.filter((id, i) => given.at(i - end.length) === id).length;
  const fill = (left: readonly string[]): readonly string[] =>
    left
      .filter((id) => !key.pairs.some(({ before, after }) => after === id && left.includes(before)))
      .map((id) => [id, ...fill(left.filter((other) => other !== id))])
      .reduce<readonly string[]>(
        (best, end) => (best.length === 0 || countKept(end) > countKept(best) ? end : best),
        [],
      );
  return fill(key.order);
}
