import { type Day, startOf } from "./day";
import type { ReviewEntry } from "./review-log";

/** Builders for tests: whatever a test is not about has a plain default. */

/** An answer at noon (UTC) of a day. */
export function entry(day: Day, more: Partial<ReviewEntry> = {}): ReviewEntry {
  const claim = more.claim ?? "one-claim";
  return {
    id: `${claim} on ${day}`,
    claim,
    family: "who",
    kind: "choice",
    at: startOf(day) + 12 * 3_600_000,
    day,
    score: 1,
    confidence: null,
    mixed: null,
    ...more,
  };
}
