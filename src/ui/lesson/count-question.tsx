"use client";

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { keepTogether } from "../kit/keep-together";
import { lessonOf, withStop } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";
import { OptionMark } from "../quiz/kinds/option-mark";
import { markOfOne } from "../quiz/kinds/shown";
import { VerdictHead } from "../quiz/verdict-head";

interface CountQuestionProps {
  readonly lesson: string;
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly counts: readonly number[];
  readonly answer: number;
  /** How it is counted, shown after the answer. */
  readonly children: ReactNode;
}

/** A question whose answer is a small number. */
export function CountQuestion({ lesson, id, kind, question, counts, answer, children }: CountQuestionProps) {
  const given = useProgress((state) => lessonOf(state.progress, lesson).stops[id]);
  const ready = useProgress((state) => state.loaded);
  const change = useProgress((state) => state.change);
  const heading = useId();
  const verdict = useRef<HTMLParagraphElement>(null);
  const [committed, setCommitted] = useState(false);
  const isRight = given === String(answer);

  useEffect(() => {
    if (given !== undefined && committed) verdict.current?.focus();
  }, [given, committed]);

  const commit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const count = new FormData(event.currentTarget).get(id);
    if (typeof count !== "string") return;
    setCommitted(true);
    void change((progress) => withStop(progress, lesson, id, count));
  };

  return (
    <section aria-labelledby={heading} className="ask ask-count">
      <p className="ask-kind">{kind}</p>
      <p className="ask-question" id={heading}>
        {keepTogether(question)}
      </p>
      <form
        aria-labelledby={heading}
        // Drawn anew only for an answer that the device held: what was chosen while it was being asked stays chosen.
        key={given !== undefined && !committed ? "kept" : "open"}
        onSubmit={commit}
      >
        <fieldset aria-labelledby={heading} disabled={given !== undefined}>
          <div className="choices choices-row">
            {counts.map((count) => {
              const mark = given === undefined ? null : markOfOne(count === answer, String(count) === given);
              return (
                <label className="choice" data-mark={mark?.state} key={count}>
                  <input defaultChecked={String(count) === given} name={id} required type="radio" value={count} />
                  <span>{count}</span>
                  <OptionMark mark={mark} />
                </label>
              );
            })}
          </div>
        </fieldset>
        {given === undefined && (
          <button className="button" disabled={!ready} type="submit">
            Check
          </button>
        )}
      </form>
      {given !== undefined && (
        <div className="feedback verdict" data-state={isRight ? "right" : "wrong"}>
          <VerdictHead ref={verdict} state={isRight ? "right" : "wrong"}>
            {isRight ? "Right." : `No. You counted ${given}. It is ${answer}.`}
          </VerdictHead>
          {children}
        </div>
      )}
    </section>
  );
}
