/** What can be chosen for a class, and what is proposed. */
export interface ClassOptions {
  readonly courses: readonly { readonly id: string; readonly title: string }[];
  readonly timeZones: readonly string[];
  /** "2027-02-28". */
  readonly expires: string;
  readonly earliest: string;
}
