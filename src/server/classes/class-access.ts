import { type ClassWithRole, findClassWithRole } from "../../store/classes";
import type { Db } from "../../store/store";
import type { Actor } from "../accounts/actor";

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
