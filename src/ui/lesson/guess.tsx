"use client";

import { useId } from "react";
import { keepTogether } from "../kit/keep-together";
import { revisitKey } from "../progress/answer-keys";
import { lessonOf, withFinished, withGuess } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";
import { type ChoiceOption, KeptChoice } from "./kept-choice";

interface GuessProps {
  readonly lesson: string;
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly options: readonly ChoiceOption[];
  readonly submit: string;
  /** Where an earlier guess is asked again: its id, and what we say to each answer now, by option id. Answering then finishes the lesson. */
  readonly again?: { readonly of: string; readonly replies: Readonly<Record<string, string>> };
}

/** A question without a right answer: the learner commits to one, and the page remembers it. Asked again, it shows both answers and replies. */
export function Guess({ lesson, id, kind, question, options, submit, again }: GuessProps) {
  const guesses = useProgress((state) => lessonOf(state.progress, lesson).guesses);
  const ready = useProgress((state) => state.loaded);
  const change = useProgress((state) => state.change);
  const [asked, heading] = [useId(), useId()];
  const now = options.find((option) => option.id === guesses[id]);
  const before = again && options.find((option) => option.id === guesses[again.of]);
  const said = !again ? "Kept:" : before && before === now ? "You stay with it:" : "Now you say:";
  // A guess stays as it was once the question has been asked again; one that was passed over can still be made.
  const fixed = !again && now !== undefined && guesses[revisitKey(id)] !== undefined;
  return (
    <section aria-labelledby={`${asked} ${heading}`} className="ask ask-guess">
      <p className="ask-kind" id={asked}>
        {kind}
      </p>
      <p className="ask-question" id={heading}>
        {keepTogether(question)}
      </p>
      {before && <p className="ask-before">Your guess was: {before.text}</p>}
      <KeptChoice
        fixed={fixed}
        heading={heading}
        kept={now?.id}
        name={id}
        onKeep={(option) =>
          change((progress) => {
            const kept = withGuess(progress, lesson, id, option);
            return again ? withFinished(kept, lesson) : kept;
          })
        }
        options={options}
        ready={ready}
        submit={submit}
      >
        <p>
          {said} {now?.text}
        </p>
        {fixed && <p>You have answered this further down too, so your guess stays as it is.</p>}
        {again && !before && <p>You have made no guess further up.</p>}
        {again && now && <p className="ask-reply">{again.replies[now.id]}</p>}
      </KeptChoice>
    </section>
  );
}
