/** What a result can be, in the order in which equals are listed. */
export type Kind = "actor" | "place" | "event" | "term" | "lesson" | "source" | "claim" | "paragraph";

/** One thing that can be found, with all that is looked through and shown. */
export interface Entry {
  readonly kind: Kind;
  readonly title: string;
  /** Other names: spellings as printed, the Arabic name. */
  readonly names: readonly string[];
  /** Sentences about it; one of them is shown under the title. */
  readonly lines: readonly string[];
  /** A few words beside the kind: what type it is, or where it stands. Shown, not looked through. */
  readonly note: string;
  readonly href: string;
}
