/** Marks for one item, and what was right of how much: `{right: 4, of: 6}` are four of six pairs. */
export interface Score {
  /** From 0 to `max`. */
  readonly earned: number;
  readonly max: number;
  readonly detail: { readonly right: number; readonly of: number };
}

/** The share of what was right as marks out of one. Nothing to get right is nothing earned. */
export function shareOf(right: number, of: number): Score {
  return { earned: of === 0 ? 0 : right / of, max: 1, detail: { right, of } };
}
