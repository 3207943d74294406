import { findAssignment } from "../../store/assignments";
import { listMembers } from "../../store/marking";
import type { Db } from "../../store/store";
import type { Row } from "../../store/tables";
import { findTaughtClass, type TaughtClass, type TeacherActor } from "../classes/class-access";
import { endOverdue } from "./end-overdue";
import { readWork, type Work } from "./read-work";

export interface FoundWork {
  readonly taught: TaughtClass;
  readonly row: Row<"assignment">;
  /** Without the attempts of pupils who left the class. */
  readonly work: Work;
  /** Who is in the class, by name. */
  readonly pupils: readonly { readonly id: string; readonly name: string }[];
}

/** The work on an assignment of a class that the teacher teaches, attempts whose time ran out ended first; null where there is none. */
export async function findWork(
  db: Db,
  actor: TeacherActor,
  asked: { readonly classId: string; readonly assignmentId: string; readonly at: number },
): Promise<FoundWork | null> {
  const taught = await findTaughtClass(db, actor, asked.classId);
  const row = taught && (await findAssignment(db, taught.id, asked.assignmentId));
  if (!taught || !row) return null;
  await endOverdue(db, row, asked.at);
  const work = await readWork(db, row);
  const pupils = await listMembers(db, taught.id);
  const present = new Set(pupils.map(({ id }) => id));
  return { taught, row, work: { ...work, attempts: work.attempts.filter((one) => present.has(one.pupilId)) }, pupils };
}
