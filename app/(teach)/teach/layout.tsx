import "../../../src/ui/school/school.css";
import type { ReactNode } from "react";
import { requireTeacher } from "../../../src/server/accounts/page-actor";
import { listCourses } from "../../../src/server/courses";
import { TeachFrame } from "../../../src/ui/school/teach-frame";

export const dynamic = "force-dynamic";

export default async function TeachLayout({ children }: { children: ReactNode }) {
  const { actor } = await requireTeacher();
  const courses = await listCourses();
  return (
    <TeachFrame courses={courses.map(({ facts }) => facts.course)} person={actor.name}>
      {children}
    </TeachFrame>
  );
}
