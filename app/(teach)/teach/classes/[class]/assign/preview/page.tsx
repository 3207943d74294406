import "../../../../../../questions.css";
import "../../../../../../../src/ui/teach/assign/assignment.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireTeacher } from "../../../../../../../src/server/accounts/page-actor";
import { openDraft } from "../../../../../../../src/server/assignments/open-preview";
import { bindQuizMaps } from "../../../../../../../src/ui/quiz/quiz-maps";
import { AssignmentPreview } from "../../../../../../../src/ui/teach/assign/assignment-preview";

export const metadata: Metadata = { title: "Preview", robots: { index: false } };

interface Props {
  readonly params: Promise<{ class: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { class: classId } = await params;
  const { school, actor } = await requireTeacher();
  const draft = (await openDraft(school, actor, classId, await searchParams)) ?? notFound();
  if (!draft.ok)
    return (
      <>
        <h1 className="page-title">No preview yet</h1>
        <p className="notice">{draft.says}</p>
      </>
    );
  const { facts, maps } = draft.course;
  return (
    <AssignmentPreview
      assignment={draft.assignment}
      back={null}
      course={facts.course.id}
      items={draft.items}
      maps={bindQuizMaps(facts.course, maps)}
      questions={draft.questions}
      zone={draft.taught.timeZone}
    />
  );
}
