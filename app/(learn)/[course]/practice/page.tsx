import type { Metadata } from "next";
import { GENERATOR_VERSION } from "../../../../src/quiz/bank/generate-bank";
import { getCourse } from "../../../../src/server/page-reads";
import { listScopes, openPractice } from "../../../../src/server/practice";
import { askQuestion } from "../../../../src/ui/quiz/asked-question";
import { PracticeChooser } from "../../../../src/ui/quiz/practice/practice-chooser";
import { QuizPlayer } from "../../../../src/ui/quiz/practice/quiz-player";
import { bindQuizMaps } from "../../../../src/ui/quiz/quiz-maps";

type Props = {
  params: Promise<{ course: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Practice · ${(await getCourse(params)).facts.course.title}` };
}

export default async function PracticePage({ params, searchParams }: Props) {
  const course = await getCourse(params);
  const { id, facts, maps } = course;
  const query = await searchParams;
  const { hash } = facts.course;
  const scopes = listScopes(course);
  const practice = query["seed"] === undefined ? null : openPractice(course, query);
  if (!practice?.ok) {
    return (
      <PracticeChooser
        course={id}
        from={typeof query["lesson"] === "string" ? query["lesson"] : null}
        generator={GENERATOR_VERSION}
        hash={hash}
        says={practice?.says ?? null}
        scopes={scopes}
        seed={crypto.randomUUID().slice(0, 8)}
      />
    );
  }
  const { order, blueprint, first } = practice;
  const sheets = bindQuizMaps(facts.course, maps);
  const scope = scopes.find(({ lesson }) => lesson === order.lesson)?.title ?? "";
  return (
    <QuizPlayer
      {...order}
      blueprint={blueprint}
      course={id}
      first={askQuestion(first, sheets)}
      generator={GENERATOR_VERSION}
      hash={hash}
      key={order.seed}
      maps={sheets}
      scope={scope}
    />
  );
}
