/** What a teacher changes about marks. Items are named by their id, which is the same in every variant that asks them. */
export type Adjustment =
  /** The item counts for nobody: neither its mark nor its maximum. */
  | { readonly kind: "void"; readonly item: string; readonly reason: string }
  /** This answer counts as right too. `answer` is an option's id, or what was typed. */
  | { readonly kind: "accept"; readonly item: string; readonly answer: string; readonly reason: string }
  /** Everybody who was asked gets the full mark. */
  | { readonly kind: "credit"; readonly item: string; readonly reason: string }
  /** One pupil's mark for one item of one attempt, out of one. */
  | {
      readonly kind: "item";
      readonly attempt: string;
      readonly item: string;
      readonly earned: number;
      readonly reason: string;
    }
  /** One pupil's result of the whole attempt, in percent. */
  | { readonly kind: "result"; readonly attempt: string; readonly percent: number; readonly reason: string }
  /** One pupil's result of the whole assignment, in percent, whatever the attempts came to, and where there is none. The pupil reads the reason. */
  | { readonly kind: "given"; readonly pupil: string; readonly percent: number; readonly reason: string }
  /** What the teacher gave a written task: points of each line of the rubric, and a word to the pupil. */
  | { readonly kind: "rubric"; readonly attempt: string; readonly points: readonly number[]; readonly comment: string };

/** An adjustment with who made it and when; an undone one changes nothing and stays for the history. */
export interface AdjustmentEntry {
  readonly id: string;
  readonly change: Adjustment;
  readonly createdBy: string;
  readonly createdAt: number;
  readonly undoneAt: number | null;
}
