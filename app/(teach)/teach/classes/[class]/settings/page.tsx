import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireTeacher } from "../../../../../../src/server/accounts/page-actor";
import { readClassHistory } from "../../../../../../src/server/classes/read-class-history";
import { readClassSettings } from "../../../../../../src/server/classes/read-class-settings";
import { ClassHistory } from "../../../../../../src/ui/teach/class/class-history";
import { ClassSettings } from "../../../../../../src/ui/teach/class/class-settings";

export const metadata: Metadata = { title: "Settings" };

type Props = { params: Promise<{ class: string }> };

export default async function Page({ params }: Props) {
  const { class: id } = await params;
  const { school, actor } = await requireTeacher();
  const settings = (await readClassSettings(school, actor, id)) ?? notFound();
  const changes = (await readClassHistory(school, actor, id)) ?? [];
  return (
    <>
      <ClassSettings {...settings} />
      <ClassHistory changes={changes} />
    </>
  );
}
