import "../../../../../../../questions.css";
import "../../../../../../../../src/ui/bank/bank-entry.css";
import "../../../../../../../../src/ui/teach/marks/marks.css";
import "../../../../../../../../src/ui/teach/marks/marks-attempt.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireTeacher } from "../../../../../../../../src/server/accounts/page-actor";
import { openMarks } from "../../../../../../../../src/server/marks/open-marks";
import { MarksPage } from "../../../../../../../../src/ui/teach/marks/marks-page";

export const metadata: Metadata = { title: "Marks", robots: { index: false } };

interface Props {
  readonly params: Promise<{ class: string; assignment: string }>;
  readonly searchParams: Promise<{ attempt?: string | string[]; pupil?: string | string[] }>;
}

export default async function Page({ params, searchParams }: Props) {
  const { class: classId, assignment: assignmentId } = await params;
  const { attempt, pupil } = await searchParams;
  const { school, actor, at } = await requireTeacher();
  const attemptId = typeof attempt === "string" ? attempt : null;
  const pupilId = typeof pupil === "string" ? pupil : null;
  const marks = await openMarks(school, actor, { classId, assignmentId, attemptId, pupilId, at });
  if (!marks) notFound();
  return <MarksPage {...marks} />;
}
