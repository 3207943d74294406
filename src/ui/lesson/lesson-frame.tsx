import type { ReactNode } from "react";
import { type FactBase, getClaim, getEntity } from "../../course/fact-base";
import type { LessonSummary } from "../../course/lesson-summary";
import { withArticle } from "../../course/render";
import { ClaimCard } from "../cite/claim-card";
import { OpenCard } from "../cite/open-card";
import { keepTogether, setTitle } from "../kit/keep-together";
import { LayOutAtLeisure } from "../kit/lay-out-at-leisure";
import { LessonWork } from "../work/lesson-work";
import { CAST_ID, CastCard } from "./cast-card";
import { LessonBar } from "./lesson-bar";
import { LessonEnd } from "./lesson-end";

/** Around a lesson's text: its head with cast and content note, the bar above it, the cards its markers open, and the way on. */
export function LessonFrame({
  facts,
  lesson,
  named,
  children,
}: {
  facts: FactBase;
  lesson: LessonSummary;
  /** Ids of the actors and places that its text names. */
  named: readonly string[];
  children: ReactNode;
}) {
  const { course } = facts;
  return (
    <article className="lesson" id="lesson">
      <header className="lesson-head">
        <p className="lesson-place">
          <span className="lesson-course">{course.title}. </span>
          Lesson {lesson.number} of {course.lessons.length} · about {lesson.minutes} minutes
        </p>
        <h1>{setTitle(lesson.title)}</h1>
        <p className="lesson-question">{keepTogether(lesson.question)}</p>
        {lesson.contentNote && (
          <p className="content-note">
            <strong>Before you read.</strong> {lesson.contentNote}
          </p>
        )}
        {lesson.introduces.length > 0 && (
          <p className="lesson-names">
            New names: {keepTogether(`${lesson.introduces.map((id) => withArticle(getEntity(facts, id))).join(", ")}.`)}{" "}
            <button className="lesson-names-open" popoverTarget={CAST_ID} type="button">
              Who and where
            </button>
          </p>
        )}
        <CastCard facts={facts} lesson={lesson} named={named} />
      </header>
      <OpenCard />
      <LessonBar course={course} lesson={lesson} />
      <div className="prose">{children}</div>
      <LayOutAtLeisure parts=".prose > *" />
      <LessonEnd course={course} lesson={lesson} />
      <section aria-label="Behind the sentences" className="cards">
        <h2 className="cards-title">Behind the sentences</h2>
        {lesson.cites.map((id, i) => (
          <ClaimCard claim={getClaim(facts, id)} facts={facts} key={id} n={i + 1} />
        ))}
      </section>
      <LessonWork asks={lesson.asks} lesson={lesson.id} />
    </article>
  );
}
