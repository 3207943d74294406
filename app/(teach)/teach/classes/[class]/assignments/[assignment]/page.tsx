import "../../../../../../../src/ui/teach/assign/assign.css";
import "../../../../../../../src/ui/teach/assign/assignment.css";
import "../../../../../../../src/ui/teach/marks/marks.css";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { requireTeacher } from "../../../../../../../src/server/accounts/page-actor";
import { openAssignment } from "../../../../../../../src/server/assignments/open-assignment";
import { originOf } from "../../../../../../../src/server/requests/same-origin";
import { AssignmentPage } from "../../../../../../../src/ui/teach/assign/assignment-page";

export const metadata: Metadata = { title: "Assignment", robots: { index: false } };

interface Props {
  readonly params: Promise<{ class: string; assignment: string }>;
  readonly searchParams: Promise<{ pupil?: string | string[]; done?: string | string[] }>;
}

export default async function Page({ params, searchParams }: Props) {
  const { class: classId, assignment: id } = await params;
  const { pupil, done } = await searchParams;
  const { school, actor } = await requireTeacher();
  const { taught, ...view } = (await openAssignment(school, actor, classId, id)) ?? notFound();
  const link = `${originOf(await headers(), school.config.baseUrl)}/tasks/${id}`;
  return (
    <AssignmentPage
      {...view}
      classId={taught.id}
      className={taught.name}
      done={typeof done === "string" ? done : ""}
      link={link}
      pupil={typeof pupil === "string" ? pupil : ""}
      zone={taught.timeZone}
    />
  );
}
