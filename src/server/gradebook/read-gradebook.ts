import type { Assignment } from "../../classroom/assigning/assignment";
import { readGiven } from "../../classroom/marks/given-result";
import { type GradeCell, gradeCell, sumUp } from "../../classroom/marks/gradebook";
import { listOpenAttempts } from "../../store/attempts";
import { type GradedAttempt, readGradebook } from "../../store/gradebook";
import { readAccommodation, readAssignment } from "../assignments/read-assignment";
import { findTaughtClass, type TaughtClass, type TeacherActor } from "../classes/class-access";
import { endOverdue } from "../marks/end-overdue";
import { readAdjustment } from "../marks/read-work";
import type { School } from "../school";

export interface Gradebook extends ReturnType<typeof sumUp> {
  readonly taught: Pick<TaughtClass, "id" | "name" | "term" | "timeZone">;
  readonly assignments: readonly Assignment[];
  /** "due 5 May", by the class's clocks; null where there is no due date. */
  readonly dues: readonly (string | null)[];
  readonly pupils: readonly { readonly id: string; readonly name: string }[];
  readonly at: number;
}

type Reader = Pick<School, "store">;

/** Pupils by assignments with the results that count, from stored marks; null where the teacher has no such class. */
export async function openGradebook(
  { store }: Reader,
  actor: TeacherActor,
  classId: string,
  at: number,
): Promise<Gradebook | null> {
  const taught = await findTaughtClass(store.db, actor, classId);
  if (!taught) return null;
  const open = await listOpenAttempts(store.db, { classId });
  let rows = await readGradebook(store.db, classId);
  const running = new Set(open.map(({ assignmentId }) => assignmentId));
  const ended = await Promise.all(
    rows.assignments.filter(({ id }) => running.has(id)).map((row) => endOverdue(store.db, row, at)),
  );
  if (ended.some((count) => count > 0)) rows = await readGradebook(store.db, classId);
  const assignments = rows.assignments.map(readAssignment);
  const keyOf = (assignment: string, pupil: string): string => `${assignment} ${pupil}`;
  const granted = new Map(rows.accommodations.map((row) => [keyOf(row.assignmentId, row.pupilId), row]));
  const given = new Map(
    assignments.map(({ id }) => [
      id,
      readGiven(rows.given.filter(({ assignmentId }) => assignmentId === id).map(readAdjustment)),
    ]),
  );
  const tries = new Map<string, GradedAttempt[]>();
  for (const attempt of rows.attempts) {
    const key = keyOf(attempt.assignmentId, attempt.pupilId);
    const own = tries.get(key);
    if (own) own.push(attempt);
    else tries.set(key, [attempt]);
  }
  const cells = rows.pupils.map((pupil) =>
    assignments.map((assignment): GradeCell => {
      const key = keyOf(assignment.id, pupil.id);
      const own = given.get(assignment.id)?.get(pupil.id) ?? null;
      return gradeCell(assignment, readAccommodation(granted.get(key)), tries.get(key) ?? [], at, own);
    }),
  );
  const { id, name, term, timeZone } = taught;
  const day = new Intl.DateTimeFormat("en-GB", { timeZone, day: "numeric", month: "short" });
  const dues = assignments.map(({ dueAt }) => (dueAt === null ? null : `due ${day.format(dueAt)}`));
  return {
    taught: { id, name, term, timeZone },
    assignments,
    dues,
    pupils: rows.pupils,
    at,
    ...sumUp(assignments, cells),
  };
}
