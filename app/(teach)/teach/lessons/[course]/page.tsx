import "../../../../../src/ui/teach/assign/assignment.css";
import "../../../../../src/ui/teach/assign/lesson-plan.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireTeacher } from "../../../../../src/server/accounts/page-actor";
import { openLessonPlans } from "../../../../../src/server/assignments/open-lesson-plan";
import { LessonPlans } from "../../../../../src/ui/teach/assign/lesson-plan";

export const metadata: Metadata = { title: "Lesson plans", robots: { index: false } };

export default async function Page({ params }: { params: Promise<{ course: string }> }) {
  await requireTeacher();
  const plans = (await openLessonPlans((await params).course)) ?? notFound();
  return <LessonPlans {...plans} />;
}
