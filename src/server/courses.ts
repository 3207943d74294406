import { courses } from "../../.generated/courses";
import type { CourseModule, PracticeOffers } from "../authoring/course-module";
import { createFactBase, type FactBase } from "../course/fact-base";

/** A course as pages read it. Loaded once per process: nothing in it changes while the app runs. */
export interface OpenCourse {
  readonly id: string;
  readonly facts: FactBase;
  readonly offers: PracticeOffers;
  /** What search looks through; loaded when it is asked for. */
  readonly search: CourseModule["search"];
  readonly maps: CourseModule["maps"];
  readonly lessons: CourseModule["lessons"];
  readonly scenarios: CourseModule["scenarios"];
}

const opened = new Map<string, Promise<OpenCourse>>();

async function open(id: string, module: CourseModule): Promise<OpenCourse> {
  const [course, offers] = await Promise.all([module.course(), module.offers()]);
  return {
    id,
    facts: createFactBase(course),
    offers,
    search: module.search,
    maps: module.maps,
    lessons: module.lessons,
    scenarios: module.scenarios,
  };
}

export const listCourseIds = (): readonly string[] => Object.keys(courses);

/** The course of this id, or null where there is none. */
export async function findCourse(id: string): Promise<OpenCourse | null> {
  const module = Object.hasOwn(courses, id) ? courses[id] : undefined;
  if (!module) return null;
  const course = opened.get(id) ?? open(id, module);
  opened.set(id, course);
  return course;
}

export async function listCourses(): Promise<readonly OpenCourse[]> {
  const found = await Promise.all(listCourseIds().map(findCourse));
  return found.filter((course) => course !== null);
}
