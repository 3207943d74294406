/** What an item is, as far as its statistics need to know. */
export interface ItemColumn {
  readonly id: string;
  /** The highest mark; 0 for an item that is not marked. */
  readonly max: number;
  /** Where one option was chosen: all that are known, and those that earn the mark. Null where only marks are known. */
  readonly choice: { readonly options: readonly string[]; readonly key: readonly string[] } | null;
}

/**
 * What one attempt has on one item. "unanswered": the item was shown and nothing was given. "not-asked": this attempt never met the item, as happens
 * where each pupil gets variants of their own.
 */
export type ItemResponse = { readonly mark: number; readonly option: string | null } | "unanswered" | "not-asked";

/** Submitted attempts; each lists its responses in the order of the items. */
export interface ResponseTable {
  readonly items: readonly ItemColumn[];
  readonly attempts: readonly (readonly ItemResponse[])[];
}

/**
 * How an unanswered item counts. "zero": as nought, which is what Moodle does once an attempt is submitted. "omit": the item's statistics are taken over
 * those who answered it (pairwise), and the test's over the attempts that answered everything. An item that was not asked is always left out.
 */
export type Unanswered = "zero" | "omit";

/** The mark that counts, or null where the response is left out. */
export function countMark(response: ItemResponse | undefined, unanswered: Unanswered): number | null {
  if (response === undefined || response === "not-asked") return null;
  if (response === "unanswered") return unanswered === "zero" ? 0 : null;
  return response.mark;
}
