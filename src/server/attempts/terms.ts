import type { Accommodation, Assignment, AssignmentDates } from "../../classroom/assigning/assignment";
import { datesFor, deadlineOf } from "../../classroom/assigning/effective-dates";
import { findAccommodation } from "../../store/accommodations";
import { findAssignment } from "../../store/assignments";
import { findAttempt } from "../../store/attempts";
import { findTimeZone } from "../../store/classes";
import { findPupil } from "../../store/pupils-of-class";
import type { Db } from "../../store/store";
import type { Row } from "../../store/tables";
import type { Actor } from "../accounts/actor";
import { readAccommodation, readAssignment } from "../assignments/read-assignment";

export type PupilActor = Extract<Actor, { kind: "pupil" }>;

/** An assignment as it holds for one pupil. */
export interface Terms {
  readonly row: Row<"assignment">;
  readonly assignment: Assignment;
  readonly granted: Accommodation | null;
  readonly dates: AssignmentDates;
  readonly extraPercent: number;
  /** The class's. */
  readonly timeZone: string;
}

/** The terms of an assignment of the pupil's own class; null where it is not there, or was put away. */
export async function findTerms(db: Db, actor: PupilActor, assignmentId: string): Promise<Terms | null> {
  const { classId, pupilId } = actor;
  const [row, granted, pupil, timeZone] = await Promise.all([
    findAssignment(db, classId, assignmentId),
    findAccommodation(db, assignmentId, pupilId),
    findPupil(db, classId, pupilId),
    findTimeZone(db, classId),
  ]);
  if (!row || row.archivedAt !== null || !pupil || timeZone === undefined) return null;
  const assignment = readAssignment(row);
  const grant = readAccommodation(granted);
  const { extraPercent } = pupil;
  return { row, assignment, granted: grant, dates: datesFor(assignment, grant), extraPercent, timeZone };
}

/** When an attempt under these terms ends by itself. */
export const deadlineUnder = (terms: Terms, attempt: { readonly startedAt: number }): number | null =>
  deadlineOf(attempt, terms.assignment, terms, terms.granted);

/** A pupil's own attempt with the terms of its assignment; null where it is somebody else's, or its assignment was put away. */
export async function findOwnAttempt(
  db: Db,
  actor: PupilActor,
  id: string,
): Promise<{ readonly attempt: Row<"attempt">; readonly terms: Terms } | null> {
  const attempt = await findAttempt(db, { id, pupilId: actor.pupilId, classId: actor.classId });
  const terms = attempt ? await findTerms(db, actor, attempt.assignmentId) : null;
  return attempt && terms ? { attempt, terms } : null;
}
