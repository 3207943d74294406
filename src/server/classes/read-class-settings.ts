import type { ClassHead } from "../../classroom/people/class-head";
import type { ClassOptions } from "../../classroom/people/class-options";
import { toLocal } from "../../classroom/zoned-time";
import { listClassTeachers } from "../../store/class-teachers";
import { hasAssignments } from "../../store/classes";
import { listPupils } from "../../store/pupils-of-class";
import type { School } from "../school";
import { findTaughtClass, leads, type TeacherActor } from "./class-access";
import { headOf } from "./class-head";
import { readClassOptions } from "./read-class-options";

export interface ClassSettingsView extends ClassHead, ClassOptions {
  readonly course: string;
  readonly timeZone: string;
  readonly lastDay: string;
  readonly hasAssignments: boolean;
  readonly pupils: number;
  /** Whether the caller decides about the class itself. */
  readonly leads: boolean;
  readonly self: string;
  readonly teachers: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: "lead" | "co";
  }[];
}

export async function readClassSettings(
  { store, now }: School,
  actor: TeacherActor,
  classId: string,
): Promise<ClassSettingsView | null> {
  const found = await findTaughtClass(store.db, actor, classId);
  if (!found) return null;
  const at = now();
  const [teachers, choices, isUsed, pupils] = await Promise.all([
    listClassTeachers(store.db, classId),
    readClassOptions(at),
    hasAssignments(store.db, classId),
    listPupils(store.db, classId),
  ]);
  return {
    ...headOf(found, at),
    ...choices,
    course: found.course,
    timeZone: found.timeZone,
    lastDay: toLocal(found.expiresAt, found.timeZone).slice(0, 10),
    hasAssignments: isUsed,
    pupils: pupils.length,
    leads: leads(found),
    self: actor.userId,
    teachers: teachers.map(({ userId, ...rest }) => ({ id: userId, ...rest })),
  };
}
