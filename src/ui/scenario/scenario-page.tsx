import type { Course } from "../../course/course";
import { type FactBase, getSource } from "../../course/fact-base";
import { type NamePlan, planNames } from "../../course/mentions";
import type { Scenario } from "../../scenario/scenario";
import { nameText } from "../cite/name-link";
import { OpenCard } from "../cite/open-card";
import type { PicturesByView } from "../map/view-pictures";
import { makeCards } from "./claim-cards";
import type { DeskDocument } from "./desk";
import { ScenarioPlayer } from "./scenario-player";
import { drawStoryMaps } from "./story-maps";

interface ScenarioPageProps {
  readonly facts: FactBase;
  readonly scenario: Scenario;
  readonly pictures: PicturesByView;
}

/** A scenario with all that its player needs, so that it goes on without a network. */
export function ScenarioPage({ facts, scenario, pictures }: ScenarioPageProps) {
  const { course } = facts;
  const { id, hash, header, story } = scenario;
  const names = planNames(
    facts,
    [header.summary, ...header.arrivals.flatMap(({ source, why }) => [getSource(facts, source).label, why ?? ""])].map(
      (text) => ({ text }),
    ),
  );
  return (
    <>
      <OpenCard />
      <ScenarioPlayer
        cards={makeCards(facts, scenario)}
        course={{ id: course.id, hash: course.hash, language: course.language }}
        documents={listDocuments(course, facts, scenario, names)}
        maps={drawStoryMaps(course, scenario, pictures)}
        scenario={{ id, hash, header, story }}
        summary={nameText(facts, names, header.summary)}
      />
    </>
  );
}

function listDocuments({ id }: Course, facts: FactBase, { header }: Scenario, names: NamePlan): DeskDocument[] {
  return header.arrivals.map(({ source: sourceId, date, why }) => {
    const source = getSource(facts, sourceId);
    return {
      id: sourceId,
      number: source.number,
      title: source.title ?? source.label,
      label: source.title === null || source.title === source.label ? null : nameText(facts, names, source.label),
      href: `/${id}/sources/${sourceId}`,
      printed:
        source.date === null
          ? "has no date"
          : `${source.datedBy === "stamp" ? "stamped" : "dated"} ${source.date.text}`,
      arrives: date,
      why: why && nameText(facts, names, why),
    };
  });
}
