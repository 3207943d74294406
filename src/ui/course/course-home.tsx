import type { ReactNode } from "react";
import { type FactBase, getClaim } from "../../course/fact-base";
import { Clippings } from "../lesson/clippings";
import { ContinueLink } from "./continue-link";

/** A part of the first page: its title at the side, its text beside it. */
function HomeSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={id}
      className="mt-12 grid gap-x-12 gap-y-4 border-line border-t pt-8 lg:grid-cols-[1fr_2fr]"
    >
      <h2 className="text-2xl" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The first page: two sentences that do not fit, and one button. */
export function CourseHome({ facts }: { facts: FactBase }) {
  const { course } = facts;
  const claim = getClaim(facts, course.puzzle.claim);
  const accounts = course.puzzle.accounts.flatMap((id) => claim.accounts.filter((account) => account.id === id));
  return (
    <>
      <section className="grid gap-5">
        <div>
          <h1 className="text-4xl sm:text-5xl">{course.title}</h1>
          <p className="mt-1 text-lg text-soft">{course.subtitle}</p>
        </div>
        <Clippings accounts={accounts} brief claim={claim} facts={facts} />
        <div className="flex flex-wrap items-center justify-between gap-x-10 gap-y-5">
          <p className="max-w-2xl font-serif text-xl leading-snug sm:text-2xl">{course.puzzle.question}</p>
          <ContinueLink course={course.id} lessons={course.lessons.map(({ id, number }) => ({ id, number }))} />
        </div>
      </section>

      <HomeSection id="what" title="What this is">
        <div className="prose">
          <p>{course.description}</p>
          <p>
            Behind each sentence stands a number. It opens a card that says who spoke, who carried it, and which
            paragraph prints it. The questions are made from the same facts, and each wrong answer comes with the reason
            why it is wrong.
          </p>
        </div>
      </HomeSection>

      <HomeSection id="lessons" title="Lessons and practice">
        <ul className="grid gap-6">
          {course.lessons.map((lesson) => (
            <li key={lesson.id}>
              <a className="font-semibold font-serif text-xl" href={`/${course.id}/lessons/${lesson.id}`}>
                {lesson.title}
              </a>
              <p className="mt-1 max-w-prose">{lesson.summary}</p>
              <p className="mt-1 text-soft text-sm">About {lesson.minutes} minutes</p>
            </li>
          ))}
          <li>
            <a className="font-semibold font-serif text-xl" href={`/${course.id}/practice`}>
              Practice
            </a>
            <p className="mt-1 max-w-prose">
              Questions on actors, places and sequence. New ones each time, without an account, and with the paragraph
              behind every answer.
            </p>
          </li>
        </ul>
      </HomeSection>

      <HomeSection id="sources" title="The reports">
        <ol className="grid gap-3">
          {course.sources.map((source) => (
            <li className="grid grid-cols-[1.75rem_1fr]" key={source.id}>
              <span className="text-soft tabular-nums">{source.number}</span>
              <span>
                <a href={`/${course.id}/sources/${source.id}`}>{source.title ?? `Without a title: ${source.label}`}</a>
                <span className="block text-soft text-sm">
                  {source.publisher ?? "No publisher named"} · {source.date?.text ?? "no date"} · reads as{" "}
                  {source.readsAs}
                </span>
              </span>
            </li>
          ))}
        </ol>
      </HomeSection>
    </>
  );
}
