import "../../course.css";
import "../../../src/ui/school/school.css";
import "../../../src/ui/bank/bank.css";
import type { ReactNode } from "react";
import { requireBankAccess } from "../../../src/server/accounts/page-actor";
import { listCourseIds, listCourses } from "../../../src/server/courses";
import { getCourse } from "../../../src/server/page-reads";
import { CourseFrame } from "../../../src/ui/course/course-frame";
import { PrintFoot } from "../../../src/ui/course/print-foot";
import { TeachFrame } from "../../../src/ui/school/teach-frame";

export const dynamicParams = false;

export const generateStaticParams = () => listCourseIds().map((course) => ({ course }));

/** The bank belongs to teaching; where no school is set up nobody teaches, and it stands within its course. */
export default async function BankLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ course: string }>;
}) {
  const { course } = (await getCourse(params)).facts;
  const teacher = await requireBankAccess();
  if (teacher === null) return <CourseFrame course={course}>{children}</CourseFrame>;
  return (
    <TeachFrame courses={(await listCourses()).map(({ facts }) => facts.course)} person={teacher.actor.name}>
      <div lang={course.language}>{children}</div>
      <PrintFoot course={course.title} />
    </TeachFrame>
  );
}
