import "../../course.css";
import type { ReactNode } from "react";
import { listCourseIds } from "../../../src/server/courses";
import { getCourse } from "../../../src/server/page-reads";
import { CourseFrame } from "../../../src/ui/course/course-frame";

export const dynamicParams = false;

export const generateStaticParams = () => listCourseIds().map((course) => ({ course }));

export default async function CourseLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ course: string }>;
}) {
  const { facts } = await getCourse(params);
  return <CourseFrame course={facts.course}>{children}</CourseFrame>;
}
