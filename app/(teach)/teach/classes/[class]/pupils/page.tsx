import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireTeacher } from "../../../../../../src/server/accounts/page-actor";
import { readPupils } from "../../../../../../src/server/classes/read-pupils";
import { PupilPage } from "../../../../../../src/ui/teach/pupils/pupil-page";

export const metadata: Metadata = { title: "Pupils" };

type Props = { params: Promise<{ class: string }> };

export default async function Page({ params }: Props) {
  const { class: id } = await params;
  const { school, actor } = await requireTeacher();
  const { pupils, others, isArchived } = (await readPupils(school, actor, id)) ?? notFound();
  return <PupilPage id={id} isArchived={isArchived} others={others} pupils={pupils} />;
}
