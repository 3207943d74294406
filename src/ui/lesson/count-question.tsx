"use client";

import { type FormEvent, type ReactNode, useId } from "react";
import { lessonOf, withStop } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";

interface CountQuestionProps {
  readonly lesson: string;
  readonly id: string;
  readonly question: string;
  readonly counts: readonly number[];
  readonly answer: number;
  /** How it is counted, shown after the answer. */
  readonly children: ReactNode;
}

/** A question whose answer is a small number. */
export function CountQuestion({ lesson, id, question, counts, answer, children }: CountQuestionProps) {
  const given = useProgress((state) => lessonOf(state.progress, lesson).stops[id]);
  const change = useProgress((state) => state.change);
  const heading = useId();

  const commit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const count = new FormData(event.currentTarget).get(id);
    if (typeof count === "string") change((progress) => withStop(progress, lesson, id, count));
  };

  return (
    <section aria-labelledby={heading} className="ask">
      <p className="ask-kind">Count</p>
      <p className="ask-question" id={heading}>
        {question}
      </p>
      <form aria-labelledby={heading} onSubmit={commit}>
        <div className="choices choices-row">
          {counts.map((count) => (
            <label className="choice" key={`${count}${given}`}>
              <input defaultChecked={String(count) === given} name={id} required type="radio" value={count} />
              <span>{count}</span>
            </label>
          ))}
        </div>
        {given === undefined && (
          <button className="button" type="submit">
            Check
          </button>
        )}
      </form>
      <div role="status">
        {given !== undefined && (
          <div className="feedback" data-right={given === String(answer)}>
            <p className="feedback-head">{given === String(answer) ? "Right." : `You counted ${given}.`}</p>
            {children}
          </div>
        )}
      </div>
    </section>
  );
}
