/** Marks for one item, and what was right of how much: `{right: 4, of: 6}` are four of six pairs. */
export interface Score {
  /** From 0 to `max`. */
  readonly earned: number;
  readonly max: number;
  readonly detail: { readonly right: number; readonly of: number };
}

/**
 * How order items earn marks: `practice` gives the share of provable pairs, `assigned` takes off what guessing earns, `exact` gives all or nothing,
 * `adjacent` counts the pairs that follow directly on each other. Other kinds earn the same in every mode.
 */
export type ScoringMode = "practice" | "assigned" | "exact" | "adjacent";

/** The share of what was right as marks out of one. Nothing to get right is nothing earned. */
export function shareOf(right: number, of: number): Score {
  return { earned: of === 0 ? 0 : right / of, max: 1, detail: { right, of } };
}
