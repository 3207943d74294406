import type { ReactNode } from "react";
import type { Course } from "../../course/course";
import { SiteFooter } from "../kit/site-footer";
import { SiteHeader } from "../kit/site-header";
import { ProgressProvider } from "../progress/progress-provider";

/** What stands around every page of a course. */
export function CourseFrame({ course, children }: { course: Course; children: ReactNode }) {
  const home = `/${course.id}`;
  return (
    <>
      <SiteHeader
        destinations={[
          { href: `${home}/lessons/${course.lessons[0]?.id}`, text: "Lesson" },
          { href: `${home}/practice`, text: "Practice" },
          { href: `${home}/sources`, text: "Sources" },
        ]}
        href={home}
        title={course.title}
      />
      <ProgressProvider course={course.id}>
        <main lang={course.language} className="mx-auto max-w-6xl px-4 pt-6 sm:px-6 sm:pt-10" id="content">
          {children}
        </main>
      </ProgressProvider>
      <SiteFooter credit={course.credit} />
    </>
  );
}
