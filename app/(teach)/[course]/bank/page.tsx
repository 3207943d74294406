import type { Metadata } from "next";
import { requireBankAccess } from "../../../../src/server/accounts/page-actor";
import { openBank } from "../../../../src/server/bank";
import { getCourse } from "../../../../src/server/page-reads";
import { BankPage } from "../../../../src/ui/bank/bank-page";
import { bindQuizMaps } from "../../../../src/ui/quiz/quiz-maps";

type Props = {
  params: Promise<{ course: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Question bank · ${(await getCourse(params)).facts.course.title}`, robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const teacher = await requireBankAccess();
  const { facts, maps } = await getCourse(params);
  const bank = openBank(facts, await searchParams);
  return <BankPage {...bank} facts={facts} isOpen={teacher === null} maps={bindQuizMaps(facts.course, maps)} />;
}
