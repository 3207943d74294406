import { type ClassWithRole, findClassWithRole } from "../../store/classes";
import type { Db } from "../../store/store";
import type { Actor } from "../accounts/actor";
import { type Failure, refuse } from "../requests/result";

export type TeacherActor = Extract<Actor, { kind: "teacher" }>;

/** A class as one of its teachers has it: its lead, a co-teacher, or the school's owner, who teaches every class. */
export interface TaughtClass extends Omit<ClassWithRole, "role"> {
  readonly role: "lead" | "co" | "owner";
}

/** The class, if this teacher teaches it; null where there is none or it is somebody else's. */
export async function findTaughtClass(db: Db, actor: TeacherActor, classId: string): Promise<TaughtClass | null> {
  const found = await findClassWithRole(db, classId, actor.userId);
  const role = found?.role ?? (actor.role === "owner" ? "owner" : null);
  return found && role ? { ...found, role } : null;
}

/** Whether somebody decides about the class itself: who teaches it, and whether it goes on. Co-teachers do everything else. */
export const leads = ({ role }: TaughtClass): boolean => role !== "co";

/** Why nothing can be changed in a class that was put away; null where it is at work. What is still possible there, docs/retention.md says. */
export const refuseArchived = ({ archivedAt }: Pick<TaughtClass, "archivedAt">): Failure | null =>
  archivedAt === null
    ? null
    : refuse(
        409,
        "archived",
        "This class is archived, so nothing in it can be changed. Whoever leads it can take it out of the archive, under “Settings”.",
      );
