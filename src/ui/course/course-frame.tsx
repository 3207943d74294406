import type { ReactNode } from "react";
import type { Course } from "../../course/course";
import { type Destination, SiteHeader } from "../kit/site-header";
import { ProgressProvider } from "../progress/progress-provider";
import { PrintFoot } from "./print-foot";
import { SiteFooter } from "./site-footer";

/** The rooms of every course, in the order of the header. */
function listDestinations(home: string, hasScenarios: boolean): readonly Destination[] {
  const room = (text: string, path: string, ...others: readonly string[]): Destination => ({
    href: home + path,
    text,
    rooms: [path, ...others].map((one) => home + one),
  });
  return [
    { href: `${home}#lessons`, text: "Lessons", rooms: [`${home}/lessons`] },
    room("Atlas", "/atlas", "/places"),
    room("Timeline", "/timeline", "/events"),
    room("Cast", "/actors"),
    room("Sources", "/sources"),
    room("Glossary", "/glossary"),
    ...(hasScenarios ? [room("Scenarios", "/scenarios")] : []),
    room("Practice", "/practice"),
    room("Review", "/review", "/knowledge"),
    room("Notebook", "/notebook"),
  ];
}

/** What stands around every page of a course. */
export function CourseFrame({ course, children }: { course: Course; children: ReactNode }) {
  const home = `/${course.id}`;
  const search = `${home}/search`;
  const destinations = listDestinations(home, (course.scenarios ?? []).length > 0);
  return (
    <>
      <SiteHeader destinations={destinations} href={home} search={search} title={course.title} />
      <ProgressProvider course={course.id}>
        <main lang={course.language} className="site-main" id="content">
          {children}
        </main>
      </ProgressProvider>
      <SiteFooter
        credit={course.credit}
        rooms={[...destinations, { href: search, text: "Search" }]}
        others={[
          { href: `${home}/places`, text: "Places" },
          { href: `${home}/bank`, text: "Question bank" },
          { href: "/sign-in", text: "Sign in" },
        ]}
      />
      <PrintFoot course={course.title} />
    </>
  );
}
