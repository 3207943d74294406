import "../../../../../src/ui/teach/assign/assignment.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireTeacher } from "../../../../../src/server/accounts/page-actor";
import { listClassWork } from "../../../../../src/server/assignments/list-class-work";
import { readClassOverview } from "../../../../../src/server/classes/read-classes";
import { AssignmentList } from "../../../../../src/ui/teach/assign/assignment-list";
import { ClassOverview } from "../../../../../src/ui/teach/class/class-overview";

export const metadata: Metadata = { title: "Class" };

type Props = { params: Promise<{ class: string }> };

export default async function Page({ params }: Props) {
  const { class: id } = await params;
  const { school, actor, at } = await requireTeacher();
  const overview = (await readClassOverview(school, actor, id)) ?? notFound();
  const work = (await listClassWork(school, actor, id, at)) ?? notFound();
  return (
    <ClassOverview {...overview}>
      <AssignmentList classId={id} pupils={overview.pupils} work={work} />
    </ClassOverview>
  );
}
