import type { ClassOptions } from "../../classroom/people/class-options";
import { listCourses } from "../courses";

const DAY = 86_400_000;

/** A year, and what it may be at least. */
export async function readClassOptions(at: number): Promise<ClassOptions> {
  const courses = await listCourses();
  return {
    courses: courses.map(({ id, facts }) => ({ id, title: facts.course.title })),
    timeZones: [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])],
    expires: new Date(at + 365 * DAY).toISOString().slice(0, 10),
    earliest: new Date(at + DAY).toISOString().slice(0, 10),
  };
}
