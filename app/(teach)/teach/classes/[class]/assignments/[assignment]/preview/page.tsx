import "../../../../../../../questions.css";
import "../../../../../../../../src/ui/teach/assign/assignment.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireTeacher } from "../../../../../../../../src/server/accounts/page-actor";
import { openPreview } from "../../../../../../../../src/server/assignments/open-preview";
import { bindQuizMaps } from "../../../../../../../../src/ui/quiz/quiz-maps";
import { AssignmentPreview } from "../../../../../../../../src/ui/teach/assign/assignment-preview";

export const metadata: Metadata = { title: "Preview", robots: { index: false } };

export default async function Page({ params }: { params: Promise<{ class: string; assignment: string }> }) {
  const { class: classId, assignment: id } = await params;
  const { school, actor } = await requireTeacher();
  const { taught, course, ...preview } = (await openPreview(school, actor, classId, id)) ?? notFound();
  const { facts, maps } = course;
  return (
    <AssignmentPreview
      {...preview}
      back={{ href: `/teach/classes/${classId}/assignments/${id}`, text: "Back to the assignment" }}
      course={facts.course.id}
      maps={bindQuizMaps(facts.course, maps)}
      zone={taught.timeZone}
    />
  );
}
