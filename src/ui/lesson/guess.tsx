"use client";

import { useId } from "react";
import { lessonOf, withGuess } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";
import { type ChoiceOption, KeptChoice } from "./kept-choice";

interface GuessProps {
  readonly lesson: string;
  readonly id: string;
  readonly question: string;
  readonly options: readonly ChoiceOption[];
}

/** A question without a right answer: the learner commits to one, and the page remembers it. */
export function Guess({ lesson, id, question, options }: GuessProps) {
  const kept = useProgress((state) => lessonOf(state.progress, lesson).guesses[id]);
  const ready = useProgress((state) => state.loaded);
  const change = useProgress((state) => state.change);
  const heading = useId();
  const chosen = options.find((option) => option.id === kept);
  return (
    <section aria-labelledby={heading} className="ask ask-guess">
      <p className="ask-kind">Your guess</p>
      <p className="ask-question" id={heading}>
        {question}
      </p>
      <KeptChoice
        heading={heading}
        kept={chosen?.id}
        name={id}
        onKeep={(option) => change((progress) => withGuess(progress, lesson, id, option))}
        options={options}
        ready={ready}
        submit="Keep this guess"
      >
        <p>Kept: {chosen?.text}</p>
      </KeptChoice>
    </section>
  );
}
