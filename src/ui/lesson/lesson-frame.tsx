import type { ReactNode } from "react";
import type { LessonSummary } from "../../course/course";
import { type FactBase, getClaim, getEntity } from "../../course/fact-base";
import { ClaimCard } from "../cite/claim-card";
import { EntityText } from "./name-mark";

/** Around a lesson's text: its head with cast and content note, the cards its markers open, and the way on. */
export function LessonFrame({
  facts,
  lesson,
  children,
}: {
  facts: FactBase;
  lesson: LessonSummary;
  children: ReactNode;
}) {
  const { course } = facts;
  const next = course.lessons.find(({ number }) => number === lesson.number + 1);
  return (
    <article className="lesson">
      <header className="lesson-head">
        <p className="text-soft">
          Lesson {lesson.number} · about {lesson.minutes} minutes
        </p>
        <h1 className="mt-2 text-3xl sm:text-5xl">{lesson.title}</h1>
        <p className="mt-4 text-xl">{lesson.question}</p>
        {lesson.contentNote && (
          <p className="content-note">
            <strong>Before you read.</strong> {lesson.contentNote}
          </p>
        )}
        <details className="cast">
          <summary>Who and where: the {lesson.introduces.length} names of this lesson</summary>
          <ul>
            {lesson.introduces.map((id) => (
              <li key={id}>
                <EntityText entity={getEntity(facts, id)} />
              </li>
            ))}
          </ul>
        </details>
      </header>
      <div className="prose">{children}</div>
      <nav aria-label="After the lesson" className="lesson-end">
        <h2>Now recall it</h2>
        <p>Reading again feels like knowing. Answering from memory shows what you know.</p>
        <p className="flex flex-wrap gap-4">
          <a className="button" href={`/${course.id}/practice`}>
            Practise
          </a>
          {next && (
            <a className="button-quiet" href={`/${course.id}/lessons/${next.id}`}>
              Next: {next.title}
            </a>
          )}
        </p>
      </nav>
      <section aria-label="Behind the sentences" className="cards">
        <h2 className="cards-title">Behind the sentences</h2>
        {lesson.cites.map((id, i) => (
          <ClaimCard claim={getClaim(facts, id)} facts={facts} key={id} n={i + 1} />
        ))}
      </section>
    </article>
  );
}
