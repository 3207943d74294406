import { notFound } from "next/navigation";
import type { LessonSummary, Source } from "../course/course";
import { findCourse, type OpenCourse } from "./courses";

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
