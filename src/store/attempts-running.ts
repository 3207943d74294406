import type { Db } from "./store";

interface Own {
  readonly id: string;
  readonly pupilId: string;
  readonly classId: string;
}

/**
 * A pupil's own attempt with all that decides whether an answer is still taken, in one statement: what is granted bears "own" before its name, and is null where nothing is. Undefined where it
 * is somebody else's, or its assignment was put away.
 */
export const findRunning = (db: Db, { id, pupilId, classId }: Own) =>
  db
    .selectFrom("attempt")
    .innerJoin("assignment", "assignment.id", "attempt.assignmentId")
    .innerJoin("pupil", "pupil.id", "attempt.pupilId")
    .leftJoin("accommodation", (join) =>
      join
        .onRef("accommodation.assignmentId", "=", "attempt.assignmentId")
        .onRef("accommodation.pupilId", "=", "attempt.pupilId"),
    )
    .select(["attempt.id", "attempt.assignmentId", "attempt.formId", "attempt.startedAt", "attempt.submittedAt"])
    .select(["assignment.course", "assignment.task", "assignment.rules"])
    .select(["assignment.opensAt", "assignment.dueAt", "assignment.closesAt", "pupil.extraPercent"])
    .select(["accommodation.extraMinutes as ownMinutes", "accommodation.excused as ownExcused"])
    .select([
      "accommodation.opensAt as ownOpensAt",
      "accommodation.dueAt as ownDueAt",
      "accommodation.closesAt as ownClosesAt",
    ])
    .where("attempt.id", "=", id)
    .where("attempt.pupilId", "=", pupilId)
    .where("attempt.classId", "=", classId)
    .where("assignment.archivedAt", "is", null)
    .executeTakeFirst();
