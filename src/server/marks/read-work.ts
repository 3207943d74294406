import type { Assignment, AssignmentDates } from "../../classroom/assigning/assignment";
import { datesFor, deadlineOf } from "../../classroom/assigning/effective-dates";
import type { Adjustment, AdjustmentEntry } from "../../classroom/marks/adjustment";
import { type AttemptMark, markAttempt } from "../../classroom/marks/mark-attempt";
import type { Item } from "../../quiz/item";
import { listAccommodations } from "../../store/accommodations";
import { listAdjustments } from "../../store/adjustments";
import { listAnswersOf, listForms, listNamedAttempts, type NamedAttempt } from "../../store/marking";
import type { Db } from "../../store/store";
import type { Row } from "../../store/tables";
import { readAccommodation, readAssignment } from "../assignments/read-assignment";

/** An attempt with all that its mark follows from. */
export interface WorkAttempt extends Omit<NamedAttempt, "mark"> {
  /** As it was stored last; null before it was handed in. */
  readonly mark: AttemptMark | null;
  /** Of its form, in the form's order; empty where the work is no quiz. */
  readonly items: readonly Item[];
  readonly answers: ReadonlyMap<string, unknown>;
  readonly dates: AssignmentDates;
  /** When it ends by itself, as things stand; null for never. */
  readonly deadline: number | null;
}

/** An assignment with all attempts at it, those of pupils who left the class too, and what teachers changed about their marks. */
export interface Work {
  readonly assignment: Assignment;
  readonly attempts: readonly WorkAttempt[];
  readonly adjustments: readonly AdjustmentEntry[];
}

export const readAdjustment = ({ id, change, createdBy, createdAt, undoneAt }: Row<"adjustment">): AdjustmentEntry => ({
  id,
  change: JSON.parse(change) as Adjustment,
  createdBy,
  createdAt,
  undoneAt,
});

export const readMark = (mark: string | null): AttemptMark | null =>
  mark === null ? null : (JSON.parse(mark) as AttemptMark);

function groupAnswers(rows: readonly Row<"answer">[]): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
  const byAttempt = new Map<string, Map<string, unknown>>();
  for (const { attemptId, slot, value } of rows) {
    const slots = byAttempt.get(attemptId) ?? new Map<string, unknown>();
    byAttempt.set(attemptId, slots.set(slot, JSON.parse(value)));
  }
  return byAttempt;
}

/** All the work on an assignment of the class; with an attempt's id, that attempt alone. */
export async function readWork(db: Db, row: Row<"assignment">, attemptId?: string): Promise<Work> {
  const { classId, id } = row;
  // One after the other: inside a transaction there is one connection.
  const attempts = await listNamedAttempts(db, classId, id, attemptId);
  const answers = groupAnswers(await listAnswersOf(db, classId, id, attemptId));
  const formId = attemptId === undefined ? undefined : (attempts[0]?.formId ?? undefined);
  const forms = new Map(
    (await listForms(db, classId, id, formId)).map((form) => [form.id, JSON.parse(form.items) as readonly Item[]]),
  );
  const granted = new Map((await listAccommodations(db, classId, id)).map((one) => [one.pupilId, one]));
  const adjustments = (await listAdjustments(db, classId, id)).map(readAdjustment);
  const assignment = readAssignment(row);
  return {
    assignment,
    adjustments,
    attempts: attempts.map((attempt) => {
      const own = readAccommodation(granted.get(attempt.pupilId));
      return {
        ...attempt,
        mark: readMark(attempt.mark),
        items: attempt.formId === null ? [] : (forms.get(attempt.formId) ?? []),
        answers: answers.get(attempt.id) ?? new Map(),
        dates: datesFor(assignment, own),
        deadline: deadlineOf(attempt, assignment, attempt, own),
      };
    }),
  };
}

/** What an attempt comes to with these adjustments. */
export const markWork = (
  { assignment }: Pick<Work, "assignment">,
  attempt: WorkAttempt,
  adjustments: readonly AdjustmentEntry[],
): AttemptMark => markAttempt({ assignment, adjustments, attempt, ...attempt });
