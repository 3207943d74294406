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

/** An attempt with the name of whose it is. */
export type NamedAttempt = Row<"attempt"> & { readonly pupilName: string };

/** Attempts at one assignment of pupils who are still in the class, by name and number; with an id, that one alone. */
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
    .select("pupil.name as pupilName")
    .where("attempt.classId", "=", classId)
    .where("pupil.classId", "=", classId)
    .where("attempt.assignmentId", "=", assignmentId)
    .where("pupil.removedAt", "is", null);
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

/** What is written into the audit of an attempt that is given back: to the pupil's name, with these details. */
export const REOPENED = "attempt.reopen";

export interface Reopened {
  readonly assignment: string;
  readonly attempt: string;
  readonly number: number;
  /** When and by whom it had been ended. */
  readonly submittedAt: number;
  readonly submittedBy: Row<"attempt">["submittedBy"];
}

/** When and by whom attempts of a pupil were reopened, in all assignments of the class. */
export async function listReopened(
  db: Db,
  classId: string,
  pupilId: string,
): Promise<readonly (Reopened & { readonly at: number; readonly by: string })[]> {
  const rows = await db
    .selectFrom("audit")
    .select(["actor", "at", "detail"])
    .where("classId", "=", classId)
    .where("subject", "=", pupilId)
    .where("action", "=", REOPENED)
    .orderBy("at")
    .execute();
  return rows.map(({ actor, at, detail }) => ({ ...(JSON.parse(detail) as Reopened), at, by: actor }));
}
