import type { Metadata } from "next";
import { getCourse } from "../../../../src/server/page-reads";
import { CastPage } from "../../../../src/ui/entity/cast-page";

type Props = { params: Promise<{ course: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `The cast · ${(await getCourse(params)).facts.course.title}` };
}

export default async function Page({ params }: Props) {
  const { facts } = await getCourse(params);
  return <CastPage facts={facts} />;
}
