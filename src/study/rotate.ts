import type { Item } from "../quiz/item";
import { type ReviewEntry, sortEntries } from "./review-log";

/** How each claim was asked before, the latest first. */
export type Askings = ReadonlyMap<string, readonly Pick<ReviewEntry, "family" | "kind">[]>;

export function listAskings(entries: readonly ReviewEntry[]): Askings {
  const askings = new Map<string, Pick<ReviewEntry, "family" | "kind">[]>();
  for (const { claim, family, kind } of sortEntries(entries))
    askings.set(claim, [{ family, kind }, ...(askings.get(claim) ?? [])]);
  return askings;
}

/** 1 for what was used last, 1/2 for what was used before that, 0 for what was never used. */
function recency(past: readonly string[], one: string): number {
  const ago = past.indexOf(one);
  return ago < 0 ? 0 : 1 / (1 + ago);
}

/**
 * How stale it would be to ask the claim by this item: 0 where neither its family nor its kind was ever used for the claim; 4 and more where its family
 * was the last one. A family that was used last is always staler than one that was not.
 */
export function measureStaleness(
  askings: Askings,
  claim: string,
  { family, kind }: Pick<Item, "family" | "kind">,
): number {
  const past = askings.get(claim) ?? [];
  const families = past.map((asking) => asking.family);
  const kinds = past.map((asking) => asking.kind);
  return (families[0] === family ? 4 : 0) + 2 * recency(families.slice(1), family) + recency(kinds, kind);
}
