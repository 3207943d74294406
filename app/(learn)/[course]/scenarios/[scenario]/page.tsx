import type { Metadata } from "next";
import { getScenario, listScenarioParams } from "../../../../../src/server/scenarios";
import { ScenarioPage } from "../../../../../src/ui/scenario/scenario-page";

type Props = { params: Promise<{ course: string; scenario: string }> };

export const dynamicParams = false;

export const generateStaticParams = listScenarioParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course, scenario } = await getScenario(params);
  return { title: `${scenario.header.title} · ${course.facts.course.title}`, description: scenario.header.summary };
}

export default async function PlayPage({ params }: Props) {
  const { course, scenario } = await getScenario(params);
  return <ScenarioPage facts={course.facts} pictures={course.maps} scenario={scenario} />;
}
