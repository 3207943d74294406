import { listCourses } from "../courses";

const DAY = 86_400_000;

/** What can be chosen for a new class, and what is proposed. */
export interface ClassChoices {
  readonly courses: readonly { readonly id: string; readonly title: string }[];
  readonly timeZones: readonly string[];
  /** "2027-02-28". */
  readonly expires: string;
  readonly earliest: string;
}

/** A year, and what it may be at least. */
export async function readClassChoices(at: number): Promise<ClassChoices> {
  const courses = await listCourses();
  return {
    courses: courses.map(({ id, facts }) => ({ id, title: facts.course.title })),
    timeZones: [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])],
    expires: new Date(at + 365 * DAY).toISOString().slice(0, 10),
    earliest: new Date(at + DAY).toISOString().slice(0, 10),
  };
}
