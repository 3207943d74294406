import { notFound } from "next/navigation";
import type { Scenario } from "../scenario/scenario";
import { findCourse, listCourses, type OpenCourse } from "./courses";

/** The scenario that the address names; answers "not found" where there is none. */
export async function getScenario(
  params: Promise<{ readonly course: string; readonly scenario: string }>,
): Promise<{ readonly course: OpenCourse; readonly scenario: Scenario }> {
  const { course: courseId, scenario: id } = await params;
  const course = (await findCourse(courseId)) ?? notFound();
  const load = Object.hasOwn(course.scenarios, id) ? course.scenarios[id] : undefined;
  return { course, scenario: await (load ?? notFound())() };
}

/** Addresses of all scenarios of all courses. */
export async function listScenarioParams(): Promise<{ readonly course: string; readonly scenario: string }[]> {
  return (await listCourses()).flatMap(({ id, scenarios }) =>
    Object.keys(scenarios).map((scenario) => ({ course: id, scenario })),
  );
}
