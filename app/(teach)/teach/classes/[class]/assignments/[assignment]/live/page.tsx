import "../../../../../../../../src/ui/teach/marks/marks.css";
import "../../../../../../../../src/ui/teach/live/live.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireTeacher } from "../../../../../../../../src/server/accounts/page-actor";
import { openLive } from "../../../../../../../../src/server/live/read-live";
import { LivePage } from "../../../../../../../../src/ui/teach/live/live-page";

export const metadata: Metadata = { title: "Live", robots: { index: false } };

export default async function Page({ params }: { params: Promise<{ class: string; assignment: string }> }) {
  const { class: classId, assignment: assignmentId } = await params;
  const { school, actor, at } = await requireTeacher();
  const live = await openLive(school.store.db, actor, { classId, assignmentId, at });
  if (!live) notFound();
  return <LivePage {...live} at={at} />;
}
