import type { ReactNode } from "react";
import type { ClassSummary } from "../../../classroom/people/class-head";
import { plural } from "../../../course/plural";
import { ClassJoinControls } from "./class-join-controls";

interface ClassOverviewProps extends ClassSummary {
  /** The class's assignments. */
  readonly children?: ReactNode;
}

function NextStep({ id, firstAssignment }: Pick<ClassOverviewProps, "id" | "firstAssignment">) {
  return (
    <section aria-labelledby="next" className="school-card">
      <h2 id="next">Nothing is assigned yet</h2>
      <p>Two clicks from here the class is at work: choose what to assign, then assign it.</p>
      <p className="class-ways">
        {firstAssignment !== null && (
          <a className="button" href={firstAssignment}>
            Assign the first lesson
          </a>
        )}
        <a className="button-quiet" href={`/teach/classes/${id}/assign`}>
          Choose something else
        </a>
      </p>
    </section>
  );
}

/** A class at a glance: what is assigned, who is in it, how one joins. */
export function ClassOverview({ children, ...one }: ClassOverviewProps) {
  const base = `/teach/classes/${one.id}`;
  return (
    <>
      <div className="class-top">
        <h1 className="page-title">Overview</h1>
        {one.assignments > 0 && !one.isArchived && (
          <a className="button" href={`${base}/assign`}>
            Assign something
          </a>
        )}
      </div>
      <p className="class-facts">
        {one.courseTitle}. {plural(one.pupils, "pupil")}. It is {one.clock} ({one.timeZone.replaceAll("_", " ")}). The
        class is kept until {one.lastDay}.
      </p>
      {one.assignments === 0 && !one.isArchived && <NextStep {...one} />}
      {children}
      {!one.isArchived && (
        <section aria-labelledby="joining" className="school-card">
          <h2 id="joining">Joining is {one.openUntil === null ? "closed" : `open until ${one.openUntil}`}</h2>
          <p>
            The class code is <strong className="class-code">{one.code}</strong>.{" "}
            {one.openUntil === null
              ? "With it and their cards pupils sign in; new ones join while you have opened it."
              : "Pupils join with it now."}
          </p>
          <ClassJoinControls id={one.id} isOpen={one.openUntil !== null} />
          <p className="class-ways">
            <a href={`${base}/join`}>Show the code large, with a QR code</a>
            <a href={`${base}/pupils`}>Add pupils by a list</a>
          </p>
        </section>
      )}
    </>
  );
}
