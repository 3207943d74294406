import "../../../../../../src/ui/teach/marks/marks.css";
import "../../../../../../src/ui/teach/gradebook/gradebook.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireTeacher } from "../../../../../../src/server/accounts/page-actor";
import { openGradebook } from "../../../../../../src/server/gradebook/read-gradebook";
import { GradebookPage } from "../../../../../../src/ui/teach/gradebook/gradebook-page";

export const metadata: Metadata = { title: "Gradebook", robots: { index: false } };

export default async function Page({ params }: { params: Promise<{ class: string }> }) {
  const { class: id } = await params;
  const { school, actor, at } = await requireTeacher();
  const book = await openGradebook(school, actor, id, at);
  if (!book) notFound();
  return <GradebookPage {...book} />;
}
