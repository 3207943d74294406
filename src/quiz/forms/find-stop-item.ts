import type { Bank } from "../bank/generate-bank";
import type { Item } from "../item";

/** The seed of the bank that lessons ask from: it does not change from visit to visit. */
export const STANDING_SEED = "standing";

/** What a lesson may ask, the first that there is: questions on a map have none there. */
const KINDS = ["choice", "number", "text"] as const;

type StopItem =
  | { readonly ok: true; readonly item: Item }
  /** Why not, by family, as in "who: too-few-distractors"; empty where no family tried. */
  | { readonly ok: false; readonly reasons: readonly string[] };

/** The item of a bank that asks a claim, and nothing else, for a role: a choice, or else one that is answered by typing. */
export function findStopItem(
  { items, dropped }: Pick<Bank, "items" | "dropped">,
  claim: string,
  role: string,
): StopItem {
  const own = items.filter(({ family, id }) => id.startsWith(`${family}.${claim}.${role}.`));
  const item = KINDS.flatMap((kind) => own.find((one) => one.kind === kind) ?? [])[0];
  if (item) return { ok: true, item };
  const reasons = dropped
    .filter((drop) => drop.claim === claim && drop.role === role)
    .map(({ family, reason }) => `${family}: ${reason}`);
  return { ok: false, reasons: [...new Set(reasons)] };
}
