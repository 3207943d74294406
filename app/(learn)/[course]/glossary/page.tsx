import type { Metadata } from "next";
import { getCourse } from "../../../../src/server/page-reads";
import { GlossaryPage } from "../../../../src/ui/entity/glossary-page";

type Props = { params: Promise<{ course: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Glossary · ${(await getCourse(params)).facts.course.title}` };
}

export default async function Page({ params }: Props) {
  const { facts } = await getCourse(params);
  return <GlossaryPage facts={facts} />;
}
