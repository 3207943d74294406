"use client";

import type { LessonGuess } from "../../course/lesson-summary";
import { plural } from "../../course/plural";
import { countAnswered, lessonOf } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";
import { readGuess } from "./kept-guess";

export interface KeptLesson {
  readonly id: string;
  readonly guesses: readonly LessonGuess[];
  readonly asks: number;
}

/** Keeps the line until the device has been asked. */
const BLANK = "\u00a0";

/** What was kept of a lesson: each guess as first answered and, where it was asked again, as answered now; how much was answered; what was written. */
export function KeptAnswers({ lesson: { id: lesson, guesses, asks } }: { lesson: KeptLesson }) {
  const kept = useProgress(({ progress }) => lessonOf(progress, lesson));
  const loaded = useProgress((state) => state.loaded);
  const answered = `${Math.min(countAnswered(kept), asks)} of ${plural(asks, "question")} answered.`;
  const texts = Object.entries(kept.texts).filter(([, text]) => text.trim() !== "");
  return (
    <div className="kept">
      {guesses.length > 0 && (
        <dl className="kept-guesses">
          {guesses
            .map((guess) => readGuess(kept, guess))
            .map(({ id, question, when, first, now }) => (
              <div className="kept-guess" key={id}>
                <dt>{question}</dt>
                {loaded && first === null ? (
                  <dd className="kept-none">Not answered</dd>
                ) : (
                  <dd>
                    <span className="kept-when">{when}</span> {first ?? BLANK}
                  </dd>
                )}
                {now !== null && (
                  <dd>
                    <span className="kept-when">Now</span> {now}
                  </dd>
                )}
              </div>
            ))}
        </dl>
      )}
      {asks > 0 && <p className="kept-count">{loaded ? answered : BLANK}</p>}
      {texts.map(([id, text]) => (
        <figure className="kept-text" key={id}>
          <figcaption className="kept-when">Your bulletin</figcaption>
          <blockquote>{text}</blockquote>
        </figure>
      ))}
    </div>
  );
}
