"use client";

import { type FormEvent, useId, useState } from "react";
import type { QuizLayout } from "../../atlas/quiz-layout";
import type { PublicItem } from "../../classroom/working/public-item";
import type { Response } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { QuestionControls } from "../quiz/kinds/question-controls";
import { readResponse, tellWhatIsMissing } from "../quiz/kinds/read-response";
import { DiffersBadge } from "../quiz/question-form";
import { publicToCourse } from "./public-to-course";
import { ToldQuestionForm } from "./told-question-form";

interface ToldAtOnceProps {
  readonly item: PublicItem;
  readonly layout: QuizLayout | undefined;
  readonly maps: QuizMaps;
  readonly given: Response | null;
  /** The question with its key, once the server has the answer. */
  readonly told: OpenQuestion | undefined;
  readonly answer: (response: Response) => Promise<void>;
  readonly ready: boolean;
  /** Whether the answer still waits on this device. */
  readonly waits: boolean;
}

/** A question that is told as soon as it is answered, as in practice: the first answer stands, and what is told of it takes the focus when it comes. */
export function ToldAtOnce({ item, layout, maps, given, told, answer, ready, waits }: ToldAtOnceProps) {
  const id = useId();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [answered, setAnswered] = useState(false);
  const response = told && given ? publicToCourse(told.item, given) : null;
  if (told && response)
    return (
      <ToldQuestionForm
        isNews={answered}
        maps={maps}
        question={layout ? { ...told, layout } : told}
        response={response}
      />
    );
  const commit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const read = readResponse(item, fields);
    setTrouble(read ? null : tellWhatIsMissing(item, fields));
    if (!read) return;
    setAnswered(true);
    void answer(read);
  };
  return (
    <form className="question" onInput={() => setTrouble(null)} onSubmit={commit}>
      <h2 className="question-stem" id={`${id}stem`} tabIndex={-1}>
        {item.stem}
      </h2>
      {item.differs && <DiffersBadge />}
      <fieldset aria-labelledby={`${id}stem`} disabled={!ready || given !== null}>
        <QuestionControls
          draft={given ?? undefined}
          item={item}
          layout={layout}
          maps={maps}
          onChange={() => setTrouble(null)}
          response={undefined}
          stemId={`${id}stem`}
          troubleId={`${id}trouble`}
          troubled={trouble !== null}
        />
      </fieldset>
      {trouble && (
        <p className="question-trouble" id={`${id}trouble`}>
          {trouble}
        </p>
      )}
      {given === null && (
        <p>
          <button className="button" disabled={!ready} type="submit">
            Answer
          </button>{" "}
          The first answer stands; what the reports say comes after it.
        </p>
      )}
      <div role="status">
        {given !== null &&
          (waits ? (
            <p>Your answer is on its way. What the reports say comes when the server has it.</p>
          ) : (
            <p>
              This question was answered in another tab or on another device.{" "}
              <button className="button-quiet" onClick={() => window.location.reload()} type="button">
                Show what the reports say
              </button>
            </p>
          ))}
      </div>
    </form>
  );
}
