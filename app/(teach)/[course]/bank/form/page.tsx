import type { Metadata } from "next";
import { requireBankAccess } from "../../../../../src/server/accounts/page-actor";
import { getCourse } from "../../../../../src/server/page-reads";
import { openPaper } from "../../../../../src/server/paper";
import { listScopes } from "../../../../../src/server/practice";
import { FormPage } from "../../../../../src/ui/bank/form-page";
import { bindQuizMaps } from "../../../../../src/ui/quiz/quiz-maps";

type Props = {
  params: Promise<{ course: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `A form to print · ${(await getCourse(params)).facts.course.title}`, robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const teacher = await requireBankAccess();
  const course = await getCourse(params);
  const view = openPaper(course, await searchParams);
  return (
    <FormPage
      {...view}
      course={course.facts.course}
      isOpen={teacher === null}
      maps={bindQuizMaps(course.facts.course, course.maps)}
      newSeed={crypto.randomUUID().slice(0, 8)}
      scopes={listScopes(course)}
    />
  );
}
