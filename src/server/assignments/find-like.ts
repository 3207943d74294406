import type { Assignment, AssignmentTask } from "../../classroom/assigning/assignment";
import type { AssignmentFields } from "../../classroom/assigning/assignment-fields";
import { findAssignment } from "../../store/assignments";
import { findFormOfVariant, SHARED_FORM } from "../../store/attempts";
import type { Db } from "../../store/store";
import { findTaughtClass, type TaughtClass, type TeacherActor } from "../classes/class-access";
import { LIKE } from "./assignment-body";
import { keepTask } from "./keep-task";
import { readAssignment } from "./read-assignment";

/** Which assignment another one is made after. */
export interface LikeName {
  readonly classId: string;
  readonly assignment: string;
}

/** An assignment that another one is made after. */
export interface LikeAssignment {
  readonly taught: TaughtClass;
  readonly assignment: Assignment;
  /** Its questions as they were frozen for all, as JSON; null where it is no quiz, and where each pupil's are drawn. */
  readonly items: string | null;
}

/** The assignment that an address names by `like`, and by `of` its class; null where it names none. */
export function readLike(query: Readonly<Record<string, unknown>>): LikeName | null {
  const read = LIKE.safeParse({ classId: query["of"], assignment: query["like"] });
  return read.success ? read.data : null;
}

/** Finds it in a class that the caller teaches; null where it is not there, or of another course. */
export async function findLike(
  db: Db,
  actor: TeacherActor,
  like: LikeName | null,
  course: string,
): Promise<LikeAssignment | null> {
  const taught = like && (await findTaughtClass(db, actor, like.classId));
  const row = taught && (await findAssignment(db, taught.id, like.assignment));
  if (!taught || !row || row.course !== course) return null;
  const assignment = readAssignment(row);
  const isShared = assignment.task.kind === "quiz" && assignment.task.quiz.forms === "one";
  const items = isShared ? await findFormOfVariant(db, row.id, SHARED_FORM) : undefined;
  return { taught, assignment, items: items ?? null };
}

/** What the fields keep of it as it was frozen, questions as JSON; null where they ask for other questions, and where none were frozen. */
export function keepFrozen(
  like: LikeAssignment | null,
  fields: AssignmentFields,
): { readonly task: AssignmentTask; readonly items: string } | null {
  if (!like || like.items === null) return null;
  const task = keepTask(like.assignment.task, fields);
  return task && { task, items: like.items };
}
