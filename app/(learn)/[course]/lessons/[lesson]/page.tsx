import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { vocabulary } from "../../../../../mdx-components";
import { listCourses } from "../../../../../src/server/courses";
import { getLesson } from "../../../../../src/server/page-reads";
import { linkNames } from "../../../../../src/ui/cite/link-names";
import { LessonFrame } from "../../../../../src/ui/lesson/lesson-frame";

type Props = { params: Promise<{ course: string; lesson: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await listCourses()).flatMap(({ id, facts }) =>
    facts.course.lessons.map((lesson) => ({ course: id, lesson: lesson.id })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course, lesson } = await getLesson(params);
  return { title: `${lesson.title} · ${course.facts.course.title}`, description: lesson.question };
}

export default async function LessonPage({ params }: Props) {
  const { course, lesson } = await getLesson(params);
  const load = course.lessons[lesson.id] ?? notFound();
  const { default: Content } = await load();
  const words = vocabulary(course, lesson);
  const { content, named } = linkNames(course.facts, Content({ components: words }), words);
  return (
    <LessonFrame facts={course.facts} lesson={lesson} named={named}>
      {content}
    </LessonFrame>
  );
}
