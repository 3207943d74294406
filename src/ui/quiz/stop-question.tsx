"use client";

import { useState } from "react";
import type { Response } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import { lessonOf, withStop } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";
import { readKept, writeResponse } from "./kept-response";
import { QuestionForm } from "./question-form";

interface StopQuestionProps {
  readonly course: string;
  readonly lesson: string;
  /** Under which name the answer is kept. */
  readonly stop: string;
  readonly question: OpenQuestion;
  readonly kind?: string;
  /** The earlier lesson that told what is asked. */
  readonly from?: { readonly number: number; readonly title: string; readonly href: string };
}

/** Lessons have maps of their own; their questions have none. */
const NO_MAPS = {};

/** Adds the answer to what is known by claim. Its code comes with the first answer; the lesson keeps the answer whether or not it comes. */
async function remember(
  { course, lesson, stop, question }: Pick<StopQuestionProps, "course" | "lesson" | "stop" | "question">,
  answer: Response,
): Promise<void> {
  const { rememberAnswer } = await import("../study/remember-answer");
  await rememberAnswer(course, question.item, answer, { of: `lesson ${lesson} ${stop}` });
}

/** A generated question within a lesson. The answer is remembered on this device with the rest of the lesson. */
export function StopQuestion({ course, lesson, stop, question, kind = "Stop and recall", from }: StopQuestionProps) {
  const given = useProgress((state) => lessonOf(state.progress, lesson).stops[stop]);
  const loaded = useProgress((state) => state.loaded);
  const change = useProgress((state) => state.change);
  const [answered, setAnswered] = useState(false);
  const response = readKept(question.item, given);
  return (
    <section aria-label={`${kind}: ${question.item.stem}`} className="ask">
      <p className="ask-kind">{kind}</p>
      {from && (
        <p className="ask-from">
          Lesson {from.number}, <a href={from.href}>{from.title}</a>
        </p>
      )}
      <QuestionForm
        as="p"
        // Drawn anew only for an answer that the device held: what was chosen while it was being asked stays chosen.
        key={response !== undefined && !answered ? "kept" : "open"}
        maps={NO_MAPS}
        onCommit={(answer) => {
          const kept = writeResponse(answer);
          if (kept === null) return;
          setAnswered(true);
          void change((progress) => withStop(progress, lesson, stop, kept));
          void remember({ course, lesson, stop, question }, answer).catch(() => null);
        }}
        question={question}
        ready={loaded}
        response={response}
      />
    </section>
  );
}
