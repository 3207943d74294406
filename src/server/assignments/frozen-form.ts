import type { AssignmentTask } from "../../classroom/assigning/assignment";
import type { FactBase } from "../../course/fact-base";
import type { NewRow } from "../../store/tables";
import { drawForm, SHARED_FORM } from "../attempts/draw-form";

interface Freezing {
  readonly facts: FactBase;
  readonly assignmentId: string;
  readonly id: string;
  readonly at: number;
}

/** The questions of a quiz that all get alike, frozen when it is assigned; null where each pupil's are drawn at the start, and where there are none. */
export function freezeShared(task: AssignmentTask, { facts, assignmentId, id, at }: Freezing): NewRow<"form"> | null {
  if (task.kind !== "quiz" || task.quiz.forms !== "one") return null;
  const items = drawForm(facts, task.quiz, SHARED_FORM);
  if (items === null) throw new Error(`The form of assignment ${assignmentId}, which was tried, cannot be filled.`);
  return { id, assignmentId, variant: SHARED_FORM, items: JSON.stringify(items), createdAt: at };
}
