import type { Course } from "../../course/course";
import { scenarioPath } from "./scenario-path";

/** The scenarios of a course, each with its role and its minutes. */
export function ScenarioRoute({ course, level }: { course: Course; level: "h2" | "h3" }) {
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
            <p className="route-question">{summary}</p>
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
export function ScenarioList({ course }: { course: Course }) {
  const some = (course.scenarios ?? []).length > 0;
  return (
    <div className="scenarios">
      <h1 className="page-title">Scenarios</h1>
      <p className="page-lead">
        {some
          ? "You decide with what was known on that day. Then the debrief lays your path beside the record. Each line says whether it is documented, inferred or invented."
          : "This course has no scenarios yet."}
      </p>
      <ScenarioRoute course={course} level="h2" />
    </div>
  );
}
