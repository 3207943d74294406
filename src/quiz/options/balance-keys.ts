import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import type { Draft, Workshop } from "../family";
import { shuffle } from "../random";

/** An option that stands in fewer items than this is not looked at: chance alone makes it the key of many or of none. */
const LEAST_SHOWN = 6;

/** A claim that so many others ask can be spared like one that more do. */
const ENOUGH = 2;

/**
 * Leaves out choice items until no option is the key much oftener than chance would have it, so that always picking the same report, number or speaker pays
 * nothing: of the items that show an option, at most one in k may have it as key, k being how many options they have on average, and half an item more. Left
 * out are those whose claim most other families ask; which of them, is the seed's choice.
 */
export function balanceKeys(
  random: RandomGenerator,
  askedBy: Workshop["askedBy"],
  drafts: readonly Draft[],
): readonly Draft[] {
  const askedOf = ({ item }: Draft): number => Math.min(...item.asks.map(askedBy), ENOUGH);
  const kept = new Set(drafts);
  for (;;) {
    const shown = new Map<string, { readonly keyed: Draft[]; options: number; items: number }>();
    for (const draft of drafts) {
      if (!kept.has(draft) || draft.item.kind !== "choice") continue;
      const { options, key } = draft.item;
      for (const { id } of options) {
        const count = shown.get(id) ?? { keyed: [], options: 0, items: 0 };
        shown.set(id, count);
        count.items++;
        count.options += options.length;
        if (id === key[0]) count.keyed.push(draft);
      }
    }
    const excessOf = ({ keyed, options, items }: { keyed: Draft[]; options: number; items: number }): number =>
      items < LEAST_SHOWN ? 0 : keyed.length - items / (options / items) - 0.5;
    const worst = [...shown.values()].reduce<{ keyed: Draft[]; excess: number } | null>((most, count) => {
      const excess = excessOf(count);
      return excess > 0 && excess > (most?.excess ?? 0) ? { keyed: count.keyed, excess } : most;
    }, null);
    const [dropped] = worst ? shuffle(random, worst.keyed).sort((a, b) => askedOf(b) - askedOf(a)) : [];
    if (!dropped) return drafts.filter((draft) => kept.has(draft));
    kept.delete(dropped);
  }
}
