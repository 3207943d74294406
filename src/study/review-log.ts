import type { Day } from "./day";

/** How sure a learner said to be before the answer was told. */
export type Confidence = "guess" | "fairly-sure" | "sure";

/** From the least to the most sure. */
export const CONFIDENCES: readonly Confidence[] = ["guess", "fairly-sure", "sure"];

/** One answer, as far as it tells of one claim. A log is a list of these that only grows; the order in which it is kept does not matter. */
export interface ReviewEntry {
  /** Unlike that of any other entry, on whatever device it was made. */
  readonly id: string;
  readonly claim: string;
  /** Family and kind of the item that asked. */
  readonly family: string;
  readonly kind: string;
  /** Epoch ms. */
  readonly at: number;
  /** The day that the learner's own clock showed. */
  readonly day: Day;
  /** From 0 (wrong) to 1 (right). */
  readonly score: number;
  readonly confidence: Confidence | null;
  /** Ids of what was right and of what was taken for it; null where the answer was right, or where it cannot be told. */
  readonly mixed: readonly [string, string] | null;
}

const write = ({ id, claim, family, kind, at, day, score, confidence, mixed }: ReviewEntry): string =>
  JSON.stringify([id, claim, family, kind, at, day, score, confidence, mixed]);

/** By time; at the same time by what is written, so that every device sorts alike. */
export function sortEntries(entries: readonly ReviewEntry[]): readonly ReviewEntry[] {
  return [...entries].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * All entries of both, each id once, sorted. Merging is commutative, associative and idempotent: of two entries that bear one id and differ (which no
 * device writes), the one whose writing sorts first stays.
 */
export function mergeEntries(a: readonly ReviewEntry[], b: readonly ReviewEntry[]): readonly ReviewEntry[] {
  const byId = new Map<string, ReviewEntry>();
  for (const entry of [...a, ...b]) {
    const known = byId.get(entry.id);
    if (!known || write(entry) < write(known)) byId.set(entry.id, entry);
  }
  return sortEntries([...byId.values()]);
}
