/** A source as it can be cited: its number and name, and what each paragraph says, in our words. */
export interface CitableSource {
  readonly id: string;
  readonly number: number;
  readonly label: string;
  readonly href: string;
  /** By paragraph, the first first. */
  readonly gists: readonly string[];
}
