import type { FactBase } from "../../course/fact-base";
import { type NamePlan, planNames } from "../../course/mentions";
import { nameText } from "../cite/name-link";
import { scenarioPath } from "./scenario-path";

interface ScenarioRouteProps {
  readonly facts: FactBase;
  readonly level: "h2" | "h3";
  /** Which names in the summaries lead to their pages. */
  readonly names: NamePlan;
}

/** The scenarios of a course, each with its role and its minutes. */
export function ScenarioRoute({ facts, level, names }: ScenarioRouteProps) {
  const { course } = facts;
  const Heading = level;
  return (
    <ol className="route">
      {(course.scenarios ?? []).map(({ id, number, title, role, minutes, summary }) => (
        <li className="route-stop" key={id}>
          <span aria-hidden="true" className="route-number">
            {number}
          </span>
          <div>
            <Heading className="route-title">
              <a href={scenarioPath(course.id, id)}>{title}</a>
            </Heading>
            <p className="route-question">{nameText(facts, names, summary)}</p>
            <p className="route-about">
              <span>You are: {role}</span> <span>{minutes} minutes</span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The page of the scenarios. */
export function ScenarioList({ facts }: { facts: FactBase }) {
  const { scenarios = [] } = facts.course;
  const some = scenarios.length > 0;
  const names = planNames(
    facts,
    scenarios.map(({ summary }) => ({ text: summary })),
  );
  return (
    <div className="scenarios">
      <h1 className="page-title">Scenarios</h1>
      <p className="page-lead">
        {some
          ? "You decide with what was known on that day. Then the debrief lays your path beside the record. Each line says whether it is documented, inferred or invented."
          : "This course has no scenarios yet."}
      </p>
      <ScenarioRoute facts={facts} level="h2" names={names} />
    </div>
  );
}
