import { tellChange } from "../../classroom/tell-change";
import { tellTime } from "../../classroom/zoned-time";
import { listAssignments } from "../../store/assignments";
import { listAudit } from "../../store/audit";
import { listClassTeachers } from "../../store/class-teachers";
import { listPupils } from "../../store/pupils-of-class";
import type { School } from "../school";
import { findTaughtClass, type TeacherActor } from "./class-access";

export interface ClassChange {
  readonly id: string;
  /** By the class's clocks. */
  readonly at: string;
  readonly doer: string;
  readonly text: string;
}

/** Lines that are shown. */
const MOST = 100;

/** What was changed in a class, newest first; null where it is not the caller's. */
export async function readClassHistory(
  { store: { db } }: School,
  actor: TeacherActor,
  classId: string,
): Promise<readonly ClassChange[] | null> {
  const found = await findTaughtClass(db, actor, classId);
  if (!found) return null;
  const [entries, pupils, assignments, teachers] = await Promise.all([
    listAudit(db, classId, MOST),
    listPupils(db, classId),
    listAssignments(db, classId),
    listClassTeachers(db, classId),
  ]);
  const names = new Map([
    ...pupils.map(({ id, name }) => [id, name] as const),
    ...assignments.map(({ id, title }) => [id, `“${title}”`] as const),
    ...teachers.map(({ userId, name }) => [userId, name] as const),
  ]);
  return entries.map(({ id, action, subject, at, doer }) => ({
    id,
    at: tellTime(at, found.timeZone),
    doer: doer ?? "Somebody who is gone",
    text: tellChange(action, names.get(subject) ?? null),
  }));
}
