import type { Course } from "../../course/course";
import type { LessonSummary } from "../../course/lesson-summary";
import { lessonPath } from "../../course/paths";
import { Icon } from "../kit/icon";
import { setTitle } from "../kit/keep-together";
import { KeptAnswers } from "../notebook/kept-answers";

/** After a lesson: what it asked and what was answered, the way to practice, and the lessons before and after it. */
export function LessonEnd({ course, lesson }: { course: Course; lesson: LessonSummary }) {
  const previous = course.lessons.find(({ number }) => number === lesson.number - 1);
  const next = course.lessons.find(({ number }) => number === lesson.number + 1);
  return (
    <footer className="lesson-end">
      <section aria-labelledby="asked" className="lesson-asked">
        <h2 id="asked">What was asked</h2>
        <KeptAnswers lesson={{ id: lesson.id, guesses: lesson.guesses, asks: lesson.asks }} />
        <p>
          <a href={`/${course.id}/notebook`}>Your notebook</a> keeps this beside the other lessons.
        </p>
      </section>
      <section aria-labelledby="recall">
        <h2 id="recall">Now recall it</h2>
        <p>Reading again feels like knowing. Answering from memory shows what you know.</p>
        <p>
          <a className="button" href={`/${course.id}/practice?lesson=${lesson.id}`}>
            Practise this lesson
          </a>
        </p>
      </section>
      <nav aria-label="Other lessons" className="lesson-ways">
        {previous && (
          <a className="lesson-way" href={lessonPath(course.id, previous.id)} rel="prev">
            <span className="lesson-way-to">
              <Icon name="back" /> Lesson {previous.number}
            </span>
            <span className="lesson-way-title">{setTitle(previous.title)}</span>
          </a>
        )}
        {next ? (
          <a className="lesson-way lesson-way-next" href={lessonPath(course.id, next.id)} rel="next">
            <span className="lesson-way-to">
              Lesson {next.number} <Icon name="onward" />
            </span>
            <span className="lesson-way-title">{setTitle(next.title)}</span>
          </a>
        ) : (
          <a className="lesson-way lesson-way-next" href={`/${course.id}#lessons`}>
            <span className="lesson-way-to">
              The course <Icon name="onward" />
            </span>
            <span className="lesson-way-title">All lessons</span>
          </a>
        )}
      </nav>
    </footer>
  );
}
