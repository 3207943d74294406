import type { Metadata } from "next";
import { getCourse } from "../../../../src/server/page-reads";
import { bindQuizMaps } from "../../../../src/ui/quiz/quiz-maps";
import { ReviewPage } from "../../../../src/ui/study/review-page";

type Props = { params: Promise<{ course: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Today’s questions · ${(await getCourse(params)).facts.course.title}` };
}

export default async function Page({ params }: Props) {
  const { facts, maps } = await getCourse(params);
  return <ReviewPage course={facts.course} maps={bindQuizMaps(facts.course, maps)} />;
}
