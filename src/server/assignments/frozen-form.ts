import type { AssignmentTask } from "../../classroom/assigning/assignment";
import type { FactBase } from "../../course/fact-base";
import { SHARED_FORM } from "../../store/attempts";
import type { NewRow } from "../../store/tables";
import { drawForm } from "../attempts/draw-form";

interface Freezing {
  readonly facts: FactBase;
  readonly assignmentId: string;
  readonly id: string;
  readonly at: number;
  /** Questions that are frozen as they are, as JSON; null to draw them from the course. */
  readonly items: string | null;
}

/** The questions of a quiz that all get alike, frozen when it is assigned; null where each pupil's are drawn at the start, and where there are none. */
export function freezeShared(
  task: AssignmentTask,
  { facts, assignmentId, id, at, items }: Freezing,
): NewRow<"form"> | null {
  if (task.kind !== "quiz" || task.quiz.forms !== "one") return null;
  const common = { id, assignmentId, variant: SHARED_FORM, createdAt: at };
  if (items !== null) return { ...common, items };
  const drawn = drawForm(facts, task.quiz, SHARED_FORM);
  if (drawn === null) throw new Error(`The form of assignment ${assignmentId}, which was tried, cannot be filled.`);
  return { ...common, items: JSON.stringify(drawn) };
}
