import "../../../../../src/ui/teach/class/class.css";
import "../../../../../src/ui/teach/class/class-join.css";
import "../../../../../src/ui/teach/pupils/pupil.css";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { requireTeacher } from "../../../../../src/server/accounts/page-actor";
import { readClassHead } from "../../../../../src/server/classes/class-head";
import { ClassFrame } from "../../../../../src/ui/teach/class/class-frame";

type Props = { children: ReactNode; params: Promise<{ class: string }> };

export default async function ClassLayout({ children, params }: Props) {
  const { class: id } = await params;
  const { school, actor } = await requireTeacher();
  const head = (await readClassHead(school, actor, id)) ?? notFound();
  return <ClassFrame {...head}>{children}</ClassFrame>;
}
