import type { Metadata } from "next";
import { getCourse } from "../../../../src/server/page-reads";
import { Notebook } from "../../../../src/ui/notebook/notebook";

type Props = { params: Promise<{ course: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Notebook · ${(await getCourse(params)).facts.course.title}` };
}

export default async function NotebookPage({ params }: Props) {
  const { facts } = await getCourse(params);
  return <Notebook course={facts.course} />;
}
