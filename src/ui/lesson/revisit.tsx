"use client";

import { useId } from "react";
import { lessonOf, withFinished, withGuess } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";
import { type ChoiceOption, KeptChoice } from "./kept-choice";

interface RevisitProps {
  readonly lesson: string;
  /** Id of the guess that is asked again. */
  readonly of: string;
  readonly question: string;
  readonly options: readonly ChoiceOption[];
  /** What we say to each answer, by option id. */
  readonly replies: Readonly<Record<string, string>>;
}

/** Asks a guess again at the end, sets both answers side by side, and replies. Answering it finishes the lesson. */
export function Revisit({ lesson, of, question, options, replies }: RevisitProps) {
  const guesses = useProgress((state) => lessonOf(state.progress, lesson).guesses);
  const ready = useProgress((state) => state.loaded);
  const change = useProgress((state) => state.change);
  const heading = useId();
  const again = `${of} again`;
  const before = options.find((option) => option.id === guesses[of]);
  const after = options.find((option) => option.id === guesses[again]);
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
      <KeptChoice
        heading={heading}
        kept={after?.id}
        name={again}
        onKeep={(option) => change((progress) => withFinished(withGuess(progress, lesson, again, option), lesson))}
        options={options}
        ready={ready}
        submit="Print it"
      >
        <p>
          {before && before.id === after?.id ? "You stay with it: " : "Now you say: "}
          {after?.text}
        </p>
        <p className="ask-reply">{after && replies[after.id]}</p>
      </KeptChoice>
    </section>
  );
}
