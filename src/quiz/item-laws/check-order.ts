import type { FactBase } from "../../course/fact-base";
import type { ChoiceItem, OrderItem } from "../item";
import { getOrder } from "../provable-order";

/** What is wrong with an order item: its key keeps every pair, every pair is proven, and it is not shown in a right order. */
export function checkOrder(facts: FactBase, item: OrderItem): readonly string[] {
  const order = getOrder(facts);
  const { order: key, pairs } = item.key;
  const places = new Map(key.map((id, i) => [id, i]));
  const unproven = pairs.filter(
    ({ before, after }) => !order.proof(before, after) || (places.get(before) ?? 0) >= (places.get(after) ?? 0),
  );
  const shown = item.options.map(({ id }) => id);
  const given = pairs.every(({ before, after }) => shown.indexOf(before) < shown.indexOf(after));
  const whole = [...key].sort().join() === [...shown].sort().join();
  return [
    ...(pairs.length === 0 ? ["has no provable pair"] : []),
    ...(unproven.length > 0 ? ["a pair is unproven or broken by the key"] : []),
    ...(given ? ["is shown in a right order"] : []),
    ...(whole ? [] : ["its key is not its options"]),
  ];
}

/** What is wrong with a choice of the first or last event: the key is proven to be one of the two, and not both. */
export function checkEnd(facts: FactBase, { options, key: [key] }: ChoiceItem): readonly string[] {
  const { proof } = getOrder(facts);
  const wrong = options.filter(({ id }) => id !== key);
  const first = wrong.every(({ id }) => proof(key, id));
  const last = wrong.every(({ id }) => proof(id, key));
  return first === last ? ["its key is neither first nor last"] : [];
}
