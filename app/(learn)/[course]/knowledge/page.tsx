import type { Metadata } from "next";
import { getKnowable } from "../../../../src/server/knowledge";
import { getCourse } from "../../../../src/server/page-reads";
import { KnowledgePage } from "../../../../src/ui/study/knowledge-page";

type Props = { params: Promise<{ course: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `What you know · ${(await getCourse(params)).facts.course.title}` };
}

export default async function Page({ params }: Props) {
  const { facts, maps } = await getCourse(params);
  return <KnowledgePage facts={facts} knowable={getKnowable(facts)} maps={maps} />;
}
