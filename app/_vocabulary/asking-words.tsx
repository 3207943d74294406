import type { MDXComponents } from "mdx/types";
import type { ComponentProps } from "react";
import { type FactBase, getClaim } from "../../src/course/fact-base";
import type { LessonSummary } from "../../src/course/lesson-summary";
import { lessonPath } from "../../src/course/paths";
import { getEarlierLesson, getOrderQuestion, getStopQuestion } from "../../src/server/stop-question";
import { Bulletin } from "../../src/ui/lesson/bulletin";
import { Guess } from "../../src/ui/lesson/guess";
import { Case, Judge, Why } from "../../src/ui/lesson/judge";
import type { ChoiceOption } from "../../src/ui/lesson/kept-choice";
import { type Inquiry, kindLine } from "../../src/ui/lesson/kind-line";
import { listWords } from "../../src/ui/lesson/list-words";
import { VoicesQuestion } from "../../src/ui/lesson/voices-question";
import { againKey, orderKey, revisitKey, stopKey } from "../../src/ui/progress/answer-keys";
import { StopQuestion } from "../../src/ui/quiz/stop-question";

interface Asked {
  readonly question: string;
  readonly options: readonly ChoiceOption[];
}

interface Recalled {
  readonly claim: string;
  readonly role: string;
}

/** The words with which a lesson asks; what the learner answers is kept on the device. */
export function askingWords(facts: FactBase, lesson: LessonSummary): MDXComponents {
  return {
    /** A question without a right answer. */
    Guess: ({ id, asks, question, options }: Asked & { id: string; asks?: Inquiry }) => (
      <Guess
        id={id}
        kind={kindLine("Your guess", asks)}
        lesson={lesson.id}
        options={options}
        question={question}
        submit="Keep this guess"
      />
    ),

    /** A guess asked again at the end, with a reply to each answer; answering it finishes the lesson. */
    Revisit: ({
      of,
      question,
      options,
      replies,
      submit = "Keep this answer",
    }: Asked & { of: string; replies: Readonly<Record<string, string>>; submit?: string }) => (
      <Guess
        again={{ of, replies }}
        id={revisitKey(of)}
        kind="Asked again"
        lesson={lesson.id}
        options={options}
        question={question}
        submit={submit}
      />
    ),

    /** A question generated from a claim that the lesson has just told. */
    Stop: ({ claim, role }: Recalled) => (
      <StopQuestion
        course={facts.course.id}
        lesson={lesson.id}
        question={getStopQuestion(facts, claim, role)}
        stop={stopKey(claim, role)}
      />
    ),

    /** The same from an earlier lesson. */
    Again: ({ claim, role }: Recalled) => {
      const { id, number, title } = getEarlierLesson(facts, claim, lesson);
      return (
        <StopQuestion
          course={facts.course.id}
          from={{ number, title, href: lessonPath(facts.course.id, id) }}
          kind="From an earlier lesson"
          lesson={lesson.id}
          question={getStopQuestion(facts, claim, role)}
          stop={againKey(claim, role)}
        />
      );
    },

    /** Events to be put in order, as far as the reports prove one. */
    Order: ({ events }: { events: string | readonly string[] }) => {
      const ids = listWords(events);
      return (
        <StopQuestion
          course={facts.course.id}
          kind="Put in order"
          lesson={lesson.id}
          question={getOrderQuestion(facts, ids)}
          stop={orderKey(ids)}
        />
      );
    },

    /** How many independent voices stand behind a claim: counted by the learner, then by the course. */
    Voices: ({ claim }: { claim: string }) => (
      <VoicesQuestion claim={getClaim(facts, claim)} facts={facts} lesson={lesson.id} />
    ),

    /** Cases to be judged one by one, each with what we would say and why. */
    Judge: (props: Omit<ComponentProps<typeof Judge>, "lesson">) => <Judge {...props} lesson={lesson.id} />,
    Case,
    Why,

    /** A text that the learner writes, with a checklist. */
    Bulletin: (props: Omit<ComponentProps<typeof Bulletin>, "lesson" | "facts">) => (
      <Bulletin {...props} facts={facts} lesson={lesson.id} />
    ),
  };
}
