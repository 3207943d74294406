import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { requireTeacher } from "../../../../../../src/server/accounts/page-actor";
import { readJoinState } from "../../../../../../src/server/classes/read-joining";
import { originOf } from "../../../../../../src/server/requests/same-origin";
import { ClassJoinBoard } from "../../../../../../src/ui/teach/class/class-join-board";

export const metadata: Metadata = { title: "Joining" };

type Props = { params: Promise<{ class: string }> };

export default async function Page({ params }: Props) {
  const { class: id } = await params;
  const { school, actor } = await requireTeacher();
  const origin = originOf(await headers(), school.config.baseUrl);
  const state = (await readJoinState(school, actor, id, origin)) ?? notFound();
  return <ClassJoinBoard {...state} />;
}
