/** What a class says of itself on every page about it. */
export interface ClassHead {
  readonly id: string;
  readonly name: string;
  readonly term: string;
  readonly isArchived: boolean;
  readonly isDemo: boolean;
  /** The last day, where it is near; else null. */
  readonly endsSoon: string | null;
}
