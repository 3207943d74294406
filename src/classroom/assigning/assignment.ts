import type { Blueprint } from "../../quiz/forms/blueprint";
import type { ScoringMode } from "../../quiz/score/score";

/** What pupils are to do. */
export type AssignmentTask =
  | { readonly kind: "lesson"; readonly lesson: string }
  | { readonly kind: "scenario"; readonly scenario: string }
  | { readonly kind: "quiz"; readonly quiz: QuizTask }
  /** "Claim and evidence": two sentences and the paragraphs they rest on, which the teacher reads. */
  | { readonly kind: "written"; readonly prompt: string };

export interface QuizTask {
  readonly blueprint: Blueprint;
  /** What every form is drawn from; drawn once, when the quiz is assigned, and never shown to pupils. */
  readonly seed: string;
  /** "one": all get the same questions; "each": every pupil gets a parallel form of equal difficulty. */
  readonly forms: "one" | "each";
  /** Whether questions and options come in another order for each pupil. */
  readonly shuffle: boolean;
  /** null for no limit. */
  readonly minutes: number | null;
  readonly attempts: number;
  /** Which of several attempts makes the mark. */
  readonly counts: "best" | "last" | "first";
  readonly orders: Exclude<ScoringMode, "practice">;
}

/** Milliseconds since 1970; a null is no bound. */
export interface AssignmentDates {
  readonly opensAt: number | null;
  readonly dueAt: number | null;
  readonly closesAt: number | null;
}

export interface AssignmentRules {
  /** What becomes of work handed in between due and close: taken in full, taken with so many percent off, or refused. */
  readonly late:
    | { readonly kind: "accept" }
    | { readonly kind: "deduct"; readonly percent: number }
    | { readonly kind: "refuse" };
  readonly feedback: FeedbackRule;
}

/** When a pupil sees marks, keys and explanations. */
export type FeedbackRule =
  | { readonly kind: "at-once" }
  | { readonly kind: "submitted" }
  | { readonly kind: "at"; readonly at: number }
  | { readonly kind: "by-hand" };

export interface Assignment extends AssignmentDates {
  readonly id: string;
  readonly classId: string;
  readonly course: string;
  readonly title: string;
  readonly task: AssignmentTask;
  readonly rules: AssignmentRules;
  /** When the teacher released the feedback by hand; null where not yet. */
  readonly releasedAt: number | null;
  readonly createdAt: number;
  readonly revision: number;
  readonly archivedAt: number | null;
}

/** As many minutes as one pupil can be granted for one assignment. */
export const MOST_EXTRA_MINUTES = 600;

/** Longest title of an assignment, in characters. */
export const LONGEST_TITLE = 120;

/** What one pupil is granted in one assignment; a null leaves what holds for all. */
export interface Accommodation extends AssignmentDates {
  readonly extraMinutes: number | null;
  readonly excused: boolean;
}
