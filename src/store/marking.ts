import type { Db } from "./store";
import type { Row } from "./tables";

/** Pupils who are in a class now, by name. */
export const listMembers = (db: Db, classId: string): Promise<Pick<Row<"pupil">, "id" | "name">[]> =>
  db
    .selectFrom("pupil")
    .select(["id", "name"])
    .where("classId", "=", classId)
    .where("removedAt", "is", null)
    .orderBy("nameKey")
    .execute();

/** An attempt with the name of whose it is, and the pupil's extra time. */
export type NamedAttempt = Row<"attempt"> & { readonly pupilName: string; readonly extraPercent: number };

/** Attempts at one assignment, also of pupils who were removed from the class or moved to another, by name and number; with an id, that one alone. */
export function listNamedAttempts(
  db: Db,
  classId: string,
  assignmentId: string,
  attemptId?: string,
): Promise<NamedAttempt[]> {
  const attempts = db
    .selectFrom("attempt")
    .innerJoin("pupil", "pupil.id", "attempt.pupilId")
    .selectAll("attempt")
    .select(["pupil.name as pupilName", "pupil.extraPercent"])
    .where("attempt.classId", "=", classId)
    .where("attempt.assignmentId", "=", assignmentId);
  return (attemptId === undefined ? attempts : attempts.where("attempt.id", "=", attemptId))
    .orderBy("pupil.nameKey")
    .orderBy("attempt.number")
    .execute();
}

/** The newest answers of all attempts at an assignment, or of one. */
export function listAnswersOf(
  db: Db,
  classId: string,
  assignmentId: string,
  attemptId?: string,
): Promise<Row<"answer">[]> {
  const answers = db
    .selectFrom("answer")
    .innerJoin("attempt", "attempt.id", "answer.attemptId")
    .selectAll("answer")
    .where("attempt.classId", "=", classId)
    .where("attempt.assignmentId", "=", assignmentId);
  return (attemptId === undefined ? answers : answers.where("answer.attemptId", "=", attemptId)).execute();
}

/** The frozen forms of an assignment of the class, or one of them. */
export function listForms(
  db: Db,
  classId: string,
  assignmentId: string,
  formId?: string,
): Promise<Pick<Row<"form">, "id" | "items">[]> {
  const forms = db
    .selectFrom("form")
    .innerJoin("assignment", "assignment.id", "form.assignmentId")
    .select(["form.id", "form.items"])
    .where("assignment.classId", "=", classId)
    .where("form.assignmentId", "=", assignmentId);
  return (formId === undefined ? forms : forms.where("form.id", "=", formId)).execute();
}
