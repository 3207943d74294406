import type { ClassHead, ClassSummary } from "../../classroom/people/class-head";
import { showJoinCode } from "../../classroom/people/join-code";
import { tellTime } from "../../classroom/zoned-time";
import { type ClassWithCounts, findClassWithCounts, listClasses } from "../../store/classes";
import { findCourse } from "../courses";
import type { School } from "../school";
import { findTaughtClass, type TeacherActor } from "./class-access";
import { headOf, tellClock, tellDay } from "./class-head";

export interface ListedClass extends ClassHead {
  readonly pupils: number;
  readonly assignments: number;
  /** "lead", "co", or null where somebody else teaches it and the owner looks on. */
  readonly role: "lead" | "co" | null;
  readonly isOpen: boolean;
}

const listed = (one: ClassWithCounts, at: number): ListedClass => ({
  ...headOf(one, at),
  pupils: one.pupils,
  assignments: one.assignments,
  role: one.role,
  isOpen: (one.joinOpenUntil ?? 0) > at,
});

/** The classes that a teacher teaches; the owner sees all of the school's. */
export async function readClasses({ store, now }: School, actor: TeacherActor): Promise<readonly ListedClass[]> {
  const at = now();
  return (await listClasses(store.db, actor.userId, actor.role === "owner")).map((one) => listed(one, at));
}

export async function readClassOverview(
  { store, now }: School,
  actor: TeacherActor,
  classId: string,
): Promise<ClassSummary | null> {
  const taught = await findTaughtClass(store.db, actor, classId);
  const found = taught && (await findClassWithCounts(store.db, classId, actor.userId));
  if (!found) return null;
  const at = now();
  const course = await findCourse(found.course);
  const lesson = course?.facts.course.lessons[0]?.id;
  const until = found.joinOpenUntil ?? 0;
  return {
    ...headOf(found, at),
    courseTitle: course?.facts.course.title ?? found.course,
    firstAssignment: lesson
      ? `/teach/classes/${classId}/assign?kind=lesson&target=${encodeURIComponent(lesson)}`
      : null,
    timeZone: found.timeZone,
    clock: tellTime(at, found.timeZone),
    pupils: found.pupils,
    assignments: found.assignments,
    code: showJoinCode(found.joinCode),
    openUntil: until > at ? tellClock(until, found.timeZone) : null,
    lastDay: tellDay(found.expiresAt, found.timeZone),
  };
}
