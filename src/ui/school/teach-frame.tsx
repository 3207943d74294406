import type { ReactNode } from "react";
import type { Course } from "../../course/course";
import { SchoolFrame } from "./school-frame";

interface TeachFrameProps {
  readonly courses: readonly Pick<Course, "id" | "title">[];
  /** Who teaches. */
  readonly person: string;
  readonly children: ReactNode;
}

/** What stands around every page for who teaches, the bank's too. */
export function TeachFrame({ courses, person, children }: TeachFrameProps) {
  const of = (title: string) => (courses.length > 1 ? ` of ${title}` : "");
  const room = (text: string, href: string) => ({ href, text, rooms: [href] });
  return (
    <SchoolFrame
      destinations={[
        { href: "/teach", text: "Classes", rooms: ["/teach/classes"] },
        ...courses.flatMap(({ id, title }) => [
          room(`Lesson plans${of(title)}`, `/teach/lessons/${id}`),
          room(`Question bank${of(title)}`, `/${id}/bank`),
        ]),
        room("Account", "/teach/account"),
        { href: "/", text: "The course", rooms: [] },
      ]}
      href="/teach"
      person={person}
      title="Teaching"
    >
      {children}
    </SchoolFrame>
  );
}
