import type { Metadata } from "next";
import { listCourses } from "../../../../../src/server/courses";
import { getSource } from "../../../../../src/server/page-reads";
import { SourcePage } from "../../../../../src/ui/source/source-page";

type Props = { params: Promise<{ course: string; source: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await listCourses()).flatMap(({ id, facts }) =>
    facts.course.sources.map((source) => ({ course: id, source: source.id })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course, source } = await getSource(params);
  return { title: `Source ${source.number}: ${source.title ?? source.label} · ${course.facts.course.title}` };
}

export default async function Page({ params }: Props) {
  const { course, source } = await getSource(params);
  return <SourcePage facts={course.facts} source={source} />;
}
