"use client";

import { type FormEvent, useId, useState } from "react";
import { lessonOf, withGuess } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";
import { Choices } from "./choices";

export interface GuessOption {
  readonly id: string;
  readonly text: string;
}

interface GuessProps {
  readonly lesson: string;
  readonly id: string;
  readonly question: string;
  readonly options: readonly GuessOption[];
}

/** A question without a right answer: the learner commits to one, and the page remembers it. */
export function Guess({ lesson, id, question, options }: GuessProps) {
  const kept = useProgress((state) => lessonOf(state.progress, lesson).guesses[id]);
  const change = useProgress((state) => state.change);
  const [changing, setChanging] = useState(false);
  const heading = useId();
  const chosen = options.find((option) => option.id === kept);

  const commit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const option = new FormData(event.currentTarget).get(id);
    if (typeof option !== "string") return;
    change((progress) => withGuess(progress, lesson, id, option));
    setChanging(false);
  };

  return (
    <section aria-labelledby={heading} className="ask ask-guess">
      <p className="ask-kind">Your guess</p>
      <p className="ask-question" id={heading}>
        {question}
      </p>
      {chosen && !changing ? (
        <div className="ask-kept">
          <p>{chosen.text}</p>
          <button className="button-quiet" onClick={() => setChanging(true)} type="button">
            Change
          </button>
        </div>
      ) : (
        <form aria-labelledby={heading} onSubmit={commit}>
          <Choices chosen={kept} name={id} options={options} />
          <button className="button" type="submit">
            Keep this guess
          </button>
        </form>
      )}
      <p className="sr-only" role="status">
        {chosen && !changing ? `Your guess is kept: ${chosen.text}` : ""}
      </p>
    </section>
  );
}
