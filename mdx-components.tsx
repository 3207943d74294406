import type { MDXComponents } from "mdx/types";
import { Children, type ComponentProps, type ReactNode } from "react";
import { askingWords } from "./app/_vocabulary/asking-words";
import { figureWords } from "./app/_vocabulary/figure-words";
import { mapWords } from "./app/_vocabulary/map-words";
import { getClaim, getEntity } from "./src/course/fact-base";
import type { LessonSummary } from "./src/course/lesson-summary";
import { entityPath } from "./src/course/paths";
import type { OpenCourse } from "./src/server/courses";
import { Cite } from "./src/ui/cite/cite";
import { keepTogether, setTitle } from "./src/ui/kit/keep-together";
import { Clippings } from "./src/ui/lesson/clippings";
import { listWords } from "./src/ui/lesson/list-words";
import { NameMark } from "./src/ui/lesson/name-mark";
import { TermMark } from "./src/ui/lesson/term-mark";

const isRunningText = (children: ReactNode): boolean =>
  Children.toArray(children).some((child) => typeof child === "string" && child.trim() !== "");

/**
 * The author's whole vocabulary, bound to a course and a lesson. What each word takes is in CONTRIBUTING.md; what `npm run check` holds
 * it to is in src/authoring/lessons/lesson-components.ts.
 */
export function vocabulary(course: OpenCourse, lesson: LessonSummary): MDXComponents {
  const { facts } = course;
  const numberOf = (claim: string): number => lesson.cites.indexOf(claim) + 1;

  return {
    p: ({ children, ...props }: ComponentProps<"p">) => <p {...props}>{keepTogether(children)}</p>,
    h2: ({ children, ...props }: ComponentProps<"h2">) => <h2 {...props}>{setTitle(children)}</h2>,
    h3: ({ children, ...props }: ComponentProps<"h3">) => <h3 {...props}>{setTitle(children)}</h3>,
    li: ({ children, ...props }: ComponentProps<"li">) => <li {...props}>{keepTogether(children)}</li>,

    /** The marker behind a sentence that rests on a claim; `at` names the one paragraph that the sentence speaks of. */
    Cite: ({ claim, at }: { claim: string; at?: string }) => (
      <Cite at={at} claim={claim} facts={facts} n={numberOf(claim)} />
    ),

    /** A word of the craft, with its meaning on a press. */
    Term: ({ id: term, children }: { id: string; children: ReactNode }) => {
      const entry = facts.course.glossary.find((one) => one.id === term);
      const href = `/${facts.course.id}/glossary#${term}`;
      return entry ? (
        <TermMark entry={entry} href={href}>
          {children}
        </TermMark>
      ) : (
        children
      );
    },

    /** An actor or a place: its name, and on a press who or what it is. */
    Name: ({ id: entity, children }: { id: string; children?: ReactNode }) => (
      <NameMark entity={getEntity(facts, entity)} href={entityPath(facts, entity)}>
        {children}
      </NameMark>
    ),

    /** A passage in our own voice, which cites nobody; within a paragraph, a part of it. */
    Ours: ({ children }: { children: ReactNode }) =>
      isRunningText(children) ? (
        <span className="ours-inline">{children}</span>
      ) : (
        <div className="ours">{children}</div>
      ),

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

    Unknown: ({ children }: { children: ReactNode }) => (
      <section aria-label="What we do not know" className="unknown">
        <h2>What we do not know</h2>
        {children}
      </section>
    ),

    ...figureWords(facts),
    ...mapWords(course, lesson),
    ...askingWords(facts, lesson),
  };
}

/** Next asks for this; lessons get their words from `vocabulary`, where the course is known. */
export const useMDXComponents = (): MDXComponents => ({});
