import type { Course } from "../../course/course";
import type { LessonSummary } from "../../course/lesson-summary";
import { lessonPath } from "../../course/paths";
import { Icon } from "../kit/icon";
import { setTitle, splitTitle } from "../kit/keep-together";
import { CAST_ID } from "./cast-card";

const CONTENTS_ID = "lesson-contents";

/** Stays at the top while a lesson is read: where one is, all lessons, and the cast. A line grows with the reading. */
export function LessonBar({ course, lesson }: { course: Course; lesson: LessonSummary }) {
  const [first, ...rest] = splitTitle(lesson.title);
  return (
    <nav aria-label="Lesson" className="lesson-bar">
      <div className="lesson-bar-row">
        <button className="lesson-bar-button" popoverTarget={CONTENTS_ID} type="button">
          <Icon name="list" /> Contents
        </button>
        <a className="lesson-bar-title" href="#lesson">
          <span className="lesson-bar-words">
            <span className="lesson-bar-number">{lesson.number}</span> {first}
            {rest.length > 0 && <span className="lesson-bar-rest"> {rest.join(" ")}</span>}
          </span>
        </a>
        <button className="lesson-bar-button" popoverTarget={CAST_ID} type="button">
          <Icon name="people" /> Cast
        </button>
      </div>
      <span aria-hidden="true" className="lesson-bar-line" />
      <div className="card lesson-contents" id={CONTENTS_ID} popover="auto">
        <p>
          <a href={`/${course.id}#lessons`}>All lessons</a>
        </p>
        <ol>
          {course.lessons.map(({ id, number, title }) => (
            <li key={id}>
              <a aria-current={id === lesson.id ? "page" : undefined} href={lessonPath(course.id, id)}>
                <span className="lesson-contents-number">{number}</span> <span>{setTitle(title)}</span>
              </a>
            </li>
          ))}
        </ol>
      </div>
    </nav>
  );
}
