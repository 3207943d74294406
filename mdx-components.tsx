import type { MDXComponents } from "mdx/types";
import type { ComponentProps, ReactNode } from "react";
import type { LessonSummary } from "./src/course/course";
import { getClaim, getEntity } from "./src/course/fact-base";
import type { OpenCourse } from "./src/server/courses";
import { getStopQuestion } from "./src/server/stop-question";
import { Cite } from "./src/ui/cite/cite";
import { Clippings } from "./src/ui/lesson/clippings";
import { Guess } from "./src/ui/lesson/guess";
import { keepMarkers } from "./src/ui/lesson/keep-markers";
import { NameMark } from "./src/ui/lesson/name-mark";
import { Revisit } from "./src/ui/lesson/revisit";
import { TermMark } from "./src/ui/lesson/term-mark";
import { VoicesQuestion } from "./src/ui/lesson/voices-question";
import { MapStory, type MapStoryProps, Step } from "./src/ui/map/map-story";
import { StopQuestion } from "./src/ui/quiz/stop-question";

type Bound<T, K extends keyof T> = Omit<T, K>;

const listWords = (words: string | readonly string[]): readonly string[] =>
  typeof words === "string" ? words.split(/[\s,]+/) : words;

/**
 * The author's whole vocabulary, bound to a course and a lesson. What each word takes is in CONTRIBUTING.md; what `npm run check` holds
 * it to is in src/authoring/lesson-components.ts.
 */
export function vocabulary({ facts, maps }: OpenCourse, lesson: LessonSummary): MDXComponents {
  const { course } = facts;
  const numberOf = (claim: string): number => lesson.cites.indexOf(claim) + 1;

  return {
    p: ({ children, ...props }: ComponentProps<"p">) => <p {...props}>{keepMarkers(children)}</p>,
    li: ({ children, ...props }: ComponentProps<"li">) => <li {...props}>{keepMarkers(children)}</li>,

    /** The marker behind a sentence that rests on a claim; `at` names the one paragraph that the sentence speaks of. */
    Cite: ({ claim, at }: { claim: string; at?: string }) => (
      <Cite at={at} claim={claim} facts={facts} n={numberOf(claim)} />
    ),

    /** A word of the craft, with its meaning on a press. */
    Term: ({ id: term, children }: { id: string; children: ReactNode }) => {
      const entry = course.glossary.find((one) => one.id === term);
      return entry ? <TermMark entry={entry}>{children}</TermMark> : children;
    },

    /** An actor or a place: its name, and on a press who or what it is. */
    Name: ({ id: entity, children }: { id: string; children?: ReactNode }) => (
      <NameMark entity={getEntity(facts, entity)}>{children}</NameMark>
    ),

    /** A passage in our own voice, which cites nobody. */
    Ours: ({ children }: { children: ReactNode }) => <div className="ours">{children}</div>,

    Puzzle: ({ children }: { children: ReactNode }) => <section className="puzzle">{children}</section>,

    /** What the reports say on one matter, side by side; `accounts` chooses some, and then one report for each. */
    SideBySide: ({ claim: claimId, accounts }: { claim: string; accounts?: string | readonly string[] }) => {
      const claim = getClaim(facts, claimId);
      const chosen = accounts ? listWords(accounts) : null;
      const shown = chosen
        ? chosen.flatMap((one) => claim.accounts.filter((account) => account.id === one))
        : claim.accounts;
      return <Clippings accounts={shown} brief={chosen !== null} claim={claim} facts={facts} />;
    },

    /** A map that changes beside the steps of a text. */
    MapStory: ({
      view,
      ...props
    }: Bound<MapStoryProps, "view" | "gazetteer" | "base" | "relief" | "credit"> & { view: string }) => {
      const found = course.views.find((one) => one.id === view);
      const map = maps[view];
      if (!found || !map) throw new Error(`The course has no map view "${view}".`);
      return (
        <MapStory
          {...props}
          base={map.base}
          credit={course.credit ?? undefined}
          gazetteer={course.places}
          relief={map.relief?.src ?? null}
          view={found}
        />
      );
    },
    Step,

    Guess: (props: Bound<ComponentProps<typeof Guess>, "lesson">) => <Guess {...props} lesson={lesson.id} />,
    Revisit: (props: Bound<ComponentProps<typeof Revisit>, "lesson">) => <Revisit {...props} lesson={lesson.id} />,

    /** A question generated from a claim that the lesson has just told. */
    Stop: ({ claim, role }: { claim: string; role: string }) => (
      <StopQuestion lesson={lesson.id} question={getStopQuestion(facts, claim, role)} stop={`${claim} ${role}`} />
    ),

    /** How many independent voices stand behind a claim: counted by the learner, then by the course. */
    Voices: ({ claim }: { claim: string }) => (
      <VoicesQuestion claim={getClaim(facts, claim)} facts={facts} lesson={lesson.id} />
    ),

    Unknown: ({ children }: { children: ReactNode }) => (
      <section aria-label="What we do not know" className="unknown">
        <h2>What we do not know</h2>
        {children}
      </section>
    ),
  };
}

/** Next asks for this; lessons get their words from `vocabulary`, where the course is known. */
export const useMDXComponents = (): MDXComponents => ({});
