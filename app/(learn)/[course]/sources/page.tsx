import type { Metadata } from "next";
import { getCourse } from "../../../../src/server/page-reads";
import { SourceList } from "../../../../src/ui/source/source-list";

type Props = { params: Promise<{ course: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Sources · ${(await getCourse(params)).facts.course.title}` };
}

export default async function SourcesPage({ params }: Props) {
  const { facts } = await getCourse(params);
  return <SourceList facts={facts} />;
}
