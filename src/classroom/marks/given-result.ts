import type { AdjustmentEntry } from "./adjustment";

/** A result that a teacher gave a pupil for the whole assignment, in place of whatever the attempts came to. */
export interface GivenResult {
  /** Of the adjustment. */
  readonly id: string;
  /** 0 to 100. */
  readonly percent: number;
  /** The pupil reads it. */
  readonly reason: string;
}

/** By pupil, what was given of the whole of one assignment: the newest that is not undone. Pupils who were given nothing are not in it. */
export function readGiven(adjustments: readonly AdjustmentEntry[]): ReadonlyMap<string, GivenResult> {
  const given = new Map<string, GivenResult>();
  for (const { id, change, undoneAt } of adjustments.toSorted((a, b) => a.createdAt - b.createdAt)) {
    if (undoneAt !== null || change.kind !== "given") continue;
    given.set(change.pupil, { id, percent: Math.min(100, Math.max(0, change.percent)), reason: change.reason });
  }
  return given;
}
