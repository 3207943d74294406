import "../../../../../../src/ui/teach/assign/assign.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireTeacher } from "../../../../../../src/server/accounts/page-actor";
import { openAssign } from "../../../../../../src/server/assignments/open-assign";
import { AssignPage } from "../../../../../../src/ui/teach/assign/assign-page";

export const metadata: Metadata = { title: "Assign", robots: { index: false } };

interface Props {
  readonly params: Promise<{ class: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { class: classId } = await params;
  const { school, actor } = await requireTeacher();
  const view = (await openAssign(school, actor, classId, await searchParams)) ?? notFound();
  return <AssignPage {...view} />;
}
