import "../../../../../../../src/ui/teach/pupils/pupil-cards.css";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { requireTeacher } from "../../../../../../../src/server/accounts/page-actor";
import { readCardHead } from "../../../../../../../src/server/classes/read-joining";
import { originOf } from "../../../../../../../src/server/requests/same-origin";
import { PupilCards } from "../../../../../../../src/ui/teach/pupils/pupil-cards";

export const metadata: Metadata = { title: "Login cards" };

type Props = { params: Promise<{ class: string }> };

export default async function Page({ params }: Props) {
  const { class: id } = await params;
  const { school, actor } = await requireTeacher();
  const origin = originOf(await headers(), school.config.baseUrl);
  const head = (await readCardHead(school, actor, id, origin)) ?? notFound();
  return (
    <>
      <h1 className="page-title">Login cards</h1>
      <PupilCards {...head} />
    </>
  );
}
