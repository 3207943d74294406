import type { LessonGuess } from "../../course/lesson-summary";
import { revisitKey } from "../progress/answer-keys";
import type { LessonProgress } from "../progress/progress";

/** A guess with the words of its answers; null where none was given. */
export interface KeptGuess {
  readonly id: string;
  readonly question: string;
  /** What the first answer is called. */
  readonly when: string;
  readonly first: string | null;
  readonly now: string | null;
}

/** Reads the answers to a guess. One whose option is no longer offered counts as not given. */
export function readGuess({ guesses }: LessonProgress, { id, question, options, again }: LessonGuess): KeptGuess {
  const wordsOf = (key: string): string | null => options.find((option) => option.id === guesses[key])?.text ?? null;
  const when = again ? "On day one" : "Your guess";
  return { id, question, when, first: wordsOf(id), now: wordsOf(revisitKey(id)) };
}
