import type { FactBase } from "../../course/fact-base";
import type { NamePlan } from "../../course/mentions";
import { lessonPath } from "../../course/paths";
import { nameText } from "../cite/name-link";
import { keepTogether, setTitle } from "../kit/keep-together";
import { LessonPlate } from "./lesson-plate";
import { LessonStatus } from "./lesson-status";

interface LessonListProps {
  readonly facts: FactBase;
  /** Which names in the questions lead to their pages. */
  readonly names: NamePlan;
}

/** All lessons in their order: number, title, question, minutes, and what this device knows of each. */
export function LessonList({ facts, names }: LessonListProps) {
  const { course } = facts;
  return (
    <ol className="route">
      {course.lessons.map(({ id, number, title, question, minutes, asks, figure }, i) => (
        <li className="route-stop" key={id}>
          <span aria-hidden="true" className="route-number">
            {number}
          </span>
          <div>
            <h3 className="route-title">
              <a href={lessonPath(course.id, id)}>{setTitle(title)}</a>
            </h3>
            <p className="route-question">{keepTogether(nameText(facts, names, question))}</p>
            <p className="route-about">
              <span>{minutes} minutes</span> <LessonStatus asks={asks} lesson={id} />
            </p>
          </div>
          <LessonPlate
            figure={figure}
            nth={course.lessons.slice(0, i).filter((earlier) => earlier.figure === figure).length}
          />
        </li>
      ))}
    </ol>
  );
}
