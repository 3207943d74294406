"use client";

import { type FormEvent, useId, useState } from "react";
import { lessonOf, withFinished, withGuess } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";
import { Choices } from "./choices";
import type { GuessOption } from "./guess";

interface RevisitProps {
  readonly lesson: string;
  /** Id of the guess that is asked again. */
  readonly of: string;
  readonly question: string;
  readonly options: readonly GuessOption[];
  /** What we say to each answer, by option id. */
  readonly replies: Readonly<Record<string, string>>;
}

/** Asks a guess again at the end, sets both answers side by side, and replies. Answering it finishes the lesson. */
export function Revisit({ lesson, of, question, options, replies }: RevisitProps) {
  const guesses = useProgress((state) => lessonOf(state.progress, lesson).guesses);
  const change = useProgress((state) => state.change);
  const [changing, setChanging] = useState(false);
  const heading = useId();
  const again = `${of} again`;
  const before = options.find((option) => option.id === guesses[of]);
  const after = options.find((option) => option.id === guesses[again]);

  const commit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const option = new FormData(event.currentTarget).get(again);
    if (typeof option !== "string") return;
    change((progress) => withFinished(withGuess(progress, lesson, again, option), lesson));
    setChanging(false);
  };

  return (
    <section aria-labelledby={heading} className="ask ask-guess">
      <p className="ask-kind">Asked again</p>
      <p className="ask-question" id={heading}>
        {question}
      </p>
      {before && (
        <p className="ask-before">
          <span>At first you said:</span> {before.text}
        </p>
      )}
      {after && !changing ? (
        <>
          <div className="ask-kept">
            <p>
              {before?.id === after.id ? "You stay with it: " : "Now you say: "}
              {after.text}
            </p>
            <button className="button-quiet" onClick={() => setChanging(true)} type="button">
              Change
            </button>
          </div>
          <p className="ask-reply">{replies[after.id]}</p>
        </>
      ) : (
        <form aria-labelledby={heading} onSubmit={commit}>
          <Choices chosen={guesses[again]} name={again} options={options} />
          <button className="button" type="submit">
            Print it
          </button>
        </form>
      )}
      <p className="sr-only" role="status">
        {after && !changing ? `Your answer is kept. ${replies[after.id] ?? ""}` : ""}
      </p>
    </section>
  );
}
