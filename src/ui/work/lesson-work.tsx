"use client";

import { WorkReport } from "./work-report";

const load = async () => (await import("./report-lesson")).ReportLesson;

/** Records a lesson that is read as assigned work. */
export function LessonWork(props: { readonly lesson: string; readonly asks: number }) {
  return <WorkReport load={load} props={props} />;
}
