import type { Metadata } from "next";
import { getCourse } from "../../../../src/server/page-reads";
import { AtlasPage } from "../../../../src/ui/atlas/atlas-page";

type Props = { params: Promise<{ course: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Atlas · ${(await getCourse(params)).facts.course.title}` };
}

export default async function Page({ params }: Props) {
  const { facts, maps } = await getCourse(params);
  return <AtlasPage facts={facts} maps={maps} />;
}
