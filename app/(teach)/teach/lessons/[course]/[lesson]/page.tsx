import "../../../../../../src/ui/teach/assign/assignment.css";
import "../../../../../../src/ui/teach/assign/lesson-plan.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireTeacher } from "../../../../../../src/server/accounts/page-actor";
import { openLessonPlan } from "../../../../../../src/server/assignments/open-lesson-plan";
import { LessonPlan } from "../../../../../../src/ui/teach/assign/lesson-plan";

export const metadata: Metadata = { title: "A lesson in class", robots: { index: false } };

export default async function Page({ params }: { params: Promise<{ course: string; lesson: string }> }) {
  const { course, lesson } = await params;
  const { school, actor } = await requireTeacher();
  const plan = (await openLessonPlan(school, actor, course, lesson)) ?? notFound();
  return <LessonPlan {...plan} />;
}
