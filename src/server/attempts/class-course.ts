import { findClassCourseId } from "../../store/classes";
import { findCourse } from "../courses";
import type { School } from "../school";
import type { PupilActor } from "./terms";

/** The course that a pupil's class works on; null where it is not installed any more. */
export async function findClassCourse(
  { store }: School,
  { classId }: PupilActor,
): Promise<{ readonly id: string; readonly title: string } | null> {
  const id = await findClassCourseId(store.db, classId);
  const course = id === undefined ? null : await findCourse(id);
  return course && { id: course.id, title: course.facts.course.title };
}
