import "../../../../../../../questions.css";
import "../../../../../../../../src/ui/teach/marks/marks.css";
import "../../../../../../../../src/ui/teach/marks/marks-attempt.css";
import "../../../../../../../../src/ui/teach/items/items.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireTeacher } from "../../../../../../../../src/server/accounts/page-actor";
import { openItems } from "../../../../../../../../src/server/item-analysis/open-items";
import { ItemsPage } from "../../../../../../../../src/ui/teach/items/items-page";

export const metadata: Metadata = { title: "Questions", robots: { index: false } };

export default async function Page({ params }: { params: Promise<{ class: string; assignment: string }> }) {
  const { class: classId, assignment: assignmentId } = await params;
  const { school, actor, at } = await requireTeacher();
  const analysis = await openItems(school, actor, { classId, assignmentId, at });
  if (!analysis) notFound();
  return <ItemsPage {...analysis} />;
}
