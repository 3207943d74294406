import type { ReactNode } from "react";
import { type FactBase, getClaim } from "../../course/fact-base";
import { planNames } from "../../course/mentions";
import { titleOf } from "../../course/name-source";
import { sourcePath } from "../../course/paths";
import { nameText } from "../cite/name-link";
import { Clippings } from "../lesson/clippings";
import type { PicturesByView } from "../map/view-pictures";
import { ScenarioRoute } from "../scenario/scenario-list";
import { describeMaking } from "../source/describe-making";
import { DueLink } from "../study/due-link";
import { ContinueLink } from "./continue-link";
import { HomeMap } from "./home-map";
import { LessonList } from "./lesson-list";
import { ReferenceList } from "./reference-list";

/** A part of the first page: its title at the side, its text beside it. */
function HomeSection({
  id,
  title,
  aside,
  children,
}: {
  id: string;
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={`${id}-title`} className="home-section" id={id}>
      <div className="home-side">
        <h2 id={`${id}-title`}>{title}</h2>
        {aside}
      </div>
      <div>{children}</div>
    </section>
  );
}

/** The first page: two sentences that do not fit, and one button; then the lessons, and all that one may look up. */
export function CourseHome({ facts, maps }: { facts: FactBase; maps: PicturesByView }) {
  const { course } = facts;
  const claim = getClaim(facts, course.puzzle.claim);
  const accounts = course.puzzle.accounts.flatMap((id) => claim.accounts.filter((account) => account.id === id));
  const [view] = course.views;
  const pictures = view && maps[view.id];
  const minutes = course.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const { subtitle, puzzle, lessons, scenarios = [], description, sources } = course;
  const names = planNames(
    facts,
    [
      subtitle,
      puzzle.question,
      ...lessons.map(({ question }) => question),
      ...scenarios.map(({ summary }) => summary),
      description,
      ...sources.map(({ publisher }) => publisher ?? ""),
    ].map((text) => ({ text })),
  );
  return (
    <div className="home">
      <section className="home-opening">
        {view && pictures && <HomeMap pictures={pictures} view={view} />}
        <h1>{course.title}</h1>
        <p className="home-subtitle">{nameText(facts, names, subtitle)}</p>
        <Clippings accounts={accounts} brief claim={claim} facts={facts} />
        <div className="home-turn">
          <p>{nameText(facts, names, puzzle.question)}</p>
          <div>
            <ContinueLink course={course.id} lessons={course.lessons.map(({ id, number }) => ({ id, number }))} />
            <DueLink course={course.id} />
          </div>
        </div>
      </section>

      <HomeSection
        aside={
          <>
            <p>About {minutes} minutes in all. What you answer is kept on this device.</p>
            <p>
              In a class? <a href="/sign-in">Sign in</a> for what was assigned.
            </p>
          </>
        }
        id="lessons"
        title="Lessons"
      >
        <LessonList facts={facts} names={names} />
      </HomeSection>

      {course.scenarios && (
        <HomeSection
          aside={<p>You decide with what was known that day, and then meet the record.</p>}
          id="scenarios"
          title="Scenarios"
        >
          <ScenarioRoute facts={facts} level="h3" names={names} />
        </HomeSection>
      )}

      <HomeSection id="what" title="What this is">
        <div className="prose">
          <p>{nameText(facts, names, description)}</p>
          <p>
            Behind each sentence stands a number. It opens a card that says who spoke, who carried it, and which
            paragraph prints it. The questions are made from the same facts, and each wrong answer comes with what the
            reports do say of it.
          </p>
        </div>
      </HomeSection>

      <HomeSection id="practice" title="Practice and notebook">
        <div className="home-pair">
          <div>
            <p>
              Questions on who did what, where it was, and what came first. New ones each time, without an account, and
              with the paragraph behind every answer.
            </p>
            <p className="flex flex-none flex-wrap gap-3">
              <a className="button-quiet" href={`/${course.id}/practice`}>
                Practise
              </a>
              <a className="button-quiet" href={`/${course.id}/review`}>
                Today’s questions
              </a>
            </p>
          </div>
          <div>
            <p>Your first guesses beside what you say now. They are kept on this device alone.</p>
            <a className="button-quiet" href={`/${course.id}/notebook`}>
              Open the notebook
            </a>
          </div>
        </div>
      </HomeSection>

      <HomeSection id="reference" title="To look things up">
        <ReferenceList course={course} />
      </HomeSection>

      <HomeSection id="reports" title="The reports">
        <ol className="home-reports">
          {course.sources.map((source) => (
            <li key={source.id}>
              <span aria-hidden="true">{source.number}</span>
              <div>
                <a href={sourcePath(course.id, source.id)}>{titleOf(source)}</a>
                <p>
                  {source.publisher ? nameText(facts, names, source.publisher) : "No publisher named"} ·{" "}
                  {source.date?.text ?? "no date"} · reads as {describeMaking(source)}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </HomeSection>
    </div>
  );
}
