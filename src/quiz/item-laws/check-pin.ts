import { distanceKm } from "../../atlas/distance";
import type { FactBase } from "../../course/fact-base";
import type { PinItem } from "../item";

/** What is wrong with a pin's map: each option has its spot, the target is the key's place, and no other spot earns marks that a pin on the target earns. */
export function checkPin(facts: FactBase, { options, spots, target, key: [key] }: PinItem): readonly string[] {
  const own = facts.places.get(key)?.position;
  const listed = spots.map(({ option }) => option).join() === options.map(({ id }) => id).join();
  const misplaced = !own || distanceKm(own, target) > 0.5;
  const rivals = spots.filter(({ option, ...at }) => option !== key && distanceKm(at, target) <= 2 * target.fullKm);
  return [
    ...(listed ? [] : ["its spots are not its options"]),
    ...(misplaced ? ["its target is not where its key lies"] : []),
    ...(target.fullKm > 0 ? [] : ["its target has no size"]),
    ...rivals.map(({ option }) => `${option} lies within twice the radius of the target`),
  ];
}
