import type { Course } from "../../course/course";
import { lessonPath } from "../../course/paths";
import { keepTogether, setTitle } from "../kit/keep-together";
import { LessonPlate } from "./lesson-plate";
import { LessonStatus } from "./lesson-status";

/** All lessons in their order: number, title, question, minutes, and what this device knows of each. */
export function LessonList({ course }: { course: Course }) {
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
            <p className="route-question">{keepTogether(question)}</p>
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
