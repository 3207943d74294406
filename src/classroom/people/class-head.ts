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

/** A class as its first page sums it up. */
export interface ClassSummary extends ClassHead {
  readonly courseTitle: string;
  /** Where the first lesson of the course is assigned; null where the course has none. */
  readonly firstAssignment: string | null;
  readonly timeZone: string;
  /** What the class's clocks show now. */
  readonly clock: string;
  readonly pupils: number;
  readonly assignments: number;
  readonly code: string;
  readonly openUntil: string | null;
  readonly lastDay: string;
}
