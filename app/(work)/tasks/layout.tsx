import "../../questions.css";
import "../../../src/ui/school/school.css";
import "../../../src/ui/work/work.css";
import type { ReactNode } from "react";
import { requirePupil } from "../../../src/server/accounts/page-actor";
import { findClassCourse } from "../../../src/server/attempts/class-course";
import { SchoolFrame } from "../../../src/ui/school/school-frame";

export const dynamic = "force-dynamic";

export default async function WorkLayout({ children }: { children: ReactNode }) {
  const { school, actor } = await requirePupil();
  const course = await findClassCourse(school, actor);
  return (
    <SchoolFrame
      destinations={[
        { href: "/tasks", text: "Your work", rooms: ["/tasks"] },
        ...(course ? [{ href: `/${course.id}`, text: "The course", rooms: [] }] : []),
      ]}
      href="/tasks"
      person={actor.name}
      title={course?.title ?? "Your work"}
    >
      {children}
    </SchoolFrame>
  );
}
