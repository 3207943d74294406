import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requirePupil } from "../../../../src/server/accounts/page-actor";
import { listCitable } from "../../../../src/server/attempts/list-citable";
import { readWorkPage } from "../../../../src/server/attempts/read-work-page";
import { askQuestion } from "../../../../src/ui/quiz/asked-question";
import { bindQuizMaps } from "../../../../src/ui/quiz/quiz-maps";
import { WorkPage } from "../../../../src/ui/work/work-page";

type Props = {
  params: Promise<{ assignment: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: "Your work" };

export default async function AssignedPage({ params, searchParams }: Props) {
  const { assignment } = await params;
  const { attempt } = await searchParams;
  const { school, actor, at } = await requirePupil();
  const work = await readWorkPage(school.store.db, actor, assignment, at, ({ facts, maps }) => {
    const sheets = bindQuizMaps(facts.course, maps);
    return (question) => askQuestion(question, sheets).layout;
  });
  if (!work) notFound();
  const { course, ...shown } = work;
  return (
    <WorkPage
      {...shown}
      asked={typeof attempt === "string" ? attempt : null}
      maps={course && work.head.kind === "quiz" ? bindQuizMaps(course.facts.course, course.maps) : {}}
      now={at}
      sources={course && work.head.kind === "written" ? listCitable(course.facts) : []}
    />
  );
}
