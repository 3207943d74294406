export interface LessonSummary {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly question: string;
  readonly minutes: number;
  readonly summary: string;
  readonly contentNote: string | null;
  /** Claims in the order in which the lesson first cites them. */
  readonly cites: readonly string[];
  /** Names (actors, places) that the lesson introduces, at most four. */
  readonly introduces: readonly string[];
  /** Its questions without a right answer, in the order of the text. */
  readonly guesses: readonly LessonGuess[];
  /** How many answers it asks for in all. */
  readonly asks: number;
  /** How many figures it shows. */
  readonly figures?: number;
  /** The word of its first figure that is more than two clippings, such as `MapStory`. */
  readonly figure?: string | undefined;
  /** What a class may talk about afterwards. */
  readonly discussion?: string | undefined;
  /** A plan for 45 minutes, where its authors wrote one. */
  readonly plan?: readonly PlanStep[] | undefined;
}

/** A part of a lesson in class. */
export interface PlanStep {
  readonly minutes: number;
  readonly title: string;
  readonly what: string;
}

export interface LessonGuess {
  readonly id: string;
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** Whether the lesson asks it again at its end. */
  readonly again?: boolean;
}
