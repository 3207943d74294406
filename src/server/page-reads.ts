import { notFound } from "next/navigation";
import type { Source } from "../course/course";
import type { AnyEntity } from "../course/fact-base";
import type { LessonSummary } from "../course/lesson-summary";
import { findCourse, listCourses, type OpenCourse } from "./courses";

type Params<T> = Promise<T & { readonly course: string }>;

/** The course that the address names; answers "not found" where there is none. So do the reads below. */
export async function getCourse(params: Params<object>): Promise<OpenCourse> {
  return (await findCourse((await params).course)) ?? notFound();
}

export async function getLesson(
  params: Params<{ readonly lesson: string }>,
): Promise<{ readonly course: OpenCourse; readonly lesson: LessonSummary }> {
  const course = await getCourse(params);
  const { lesson: id } = await params;
  return { course, lesson: course.facts.course.lessons.find((lesson) => lesson.id === id) ?? notFound() };
}

export async function getSource(
  params: Params<{ readonly source: string }>,
): Promise<{ readonly course: OpenCourse; readonly source: Source }> {
  const course = await getCourse(params);
  const { source: id } = await params;
  return { course, source: course.facts.sources.get(id) ?? notFound() };
}

/** Under which segment of the address an actor, a place or an event has its page. */
export type EntitySegment = "actors" | "places" | "events";

/** Of one kind: an actor has no page among the places. */
export async function getEntity(
  segment: EntitySegment,
  params: Params<{ readonly entity: string }>,
): Promise<{ readonly course: OpenCourse; readonly entity: AnyEntity }> {
  const course = await getCourse(params);
  const { entity: id } = await params;
  return { course, entity: course.facts[segment].get(id) ?? notFound() };
}

/** Addresses of all pages of a kind, over all courses. */
export async function listEntityParams(
  segment: EntitySegment,
): Promise<{ readonly course: string; readonly entity: string }[]> {
  return (await listCourses()).flatMap(({ id, facts }) =>
    facts.course[segment].map((entity) => ({ course: id, entity: entity.id })),
  );
}
