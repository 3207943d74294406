import type { Metadata } from "next";
import { getCourse } from "../../../../src/server/page-reads";
import { ScenarioList } from "../../../../src/ui/scenario/scenario-list";

type Props = { params: Promise<{ course: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Scenarios · ${(await getCourse(params)).facts.course.title}` };
}

export default async function ScenariosPage({ params }: Props) {
  return <ScenarioList facts={(await getCourse(params)).facts} />;
}
