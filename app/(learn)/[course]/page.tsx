import type { Metadata } from "next";
import { getCourse } from "../../../src/server/page-reads";
import { CourseHome } from "../../../src/ui/course/course-home";

type Props = { params: Promise<{ course: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, subtitle, description } = (await getCourse(params)).facts.course;
  return { title: `${title}: ${subtitle}`, description };
}

export default async function CoursePage({ params }: Props) {
  const { facts, maps } = await getCourse(params);
  return <CourseHome facts={facts} maps={maps} />;
}
