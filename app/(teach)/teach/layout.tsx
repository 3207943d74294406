import "../../../src/ui/school/school.css";
import type { ReactNode } from "react";
import { requireTeacher } from "../../../src/server/accounts/page-actor";
import { listCourses } from "../../../src/server/courses";
import { SchoolFrame } from "../../../src/ui/school/school-frame";

export const dynamic = "force-dynamic";

export default async function TeachLayout({ children }: { children: ReactNode }) {
  const { actor } = await requireTeacher();
  const courses = await listCourses();
  const of = (title: string) => (courses.length > 1 ? ` of ${title}` : "");
  return (
    <SchoolFrame
      destinations={[
        { href: "/teach", text: "Classes", rooms: ["/teach/classes"] },
        ...courses.flatMap(({ id, facts }) => [
          {
            href: `/teach/lessons/${id}`,
            text: `Lesson plans${of(facts.course.title)}`,
            rooms: [`/teach/lessons/${id}`],
          },
          { href: `/${id}/bank`, text: `Question bank${of(facts.course.title)}`, rooms: [] },
        ]),
        { href: "/teach/account", text: "Account", rooms: ["/teach/account"] },
        { href: "/", text: "The course", rooms: [] },
      ]}
      href="/teach"
      person={actor.name}
      title="Teaching"
    >
      {children}
    </SchoolFrame>
  );
}
