import { plural } from "../../course/plural";
import { countAnswered, isBegun, lessonOf, type Progress } from "../progress/progress";
import type { KeptLesson } from "./kept-answers";
import { readGuess } from "./kept-guess";

export interface NotebookLesson extends KeptLesson {
  readonly number: number;
  readonly title: string;
}

/** The notebook as plain text: lessons that were begun, in their order, with the guesses that were answered and the bulletins. Ends with a newline. */
export function writeNotebook(title: string, lessons: readonly NotebookLesson[], progress: Progress): string {
  const parts = lessons
    .filter(({ id }) => isBegun(lessonOf(progress, id)))
    .map((lesson) => {
      const kept = lessonOf(progress, lesson.id);
      const answers = lesson.guesses
        .map((guess) => readGuess(kept, guess))
        .filter(({ first, now }) => first !== null || now !== null)
        .map(({ question, when, first, now }) =>
          [question, first && `  ${when}: ${first}`, now && `  Now: ${now}`].filter(Boolean).join("\n"),
        );
      const texts = Object.values(kept.texts).filter((text) => text.trim() !== "");
      return [
        `Lesson ${lesson.number}: ${lesson.title}`,
        `${Math.min(countAnswered(kept), lesson.asks)} of ${plural(lesson.asks, "question")} answered.`,
        ...answers,
        ...texts.map((text) => `Your bulletin\n${text.trim()}`),
      ].join("\n\n");
    });
  return `${[title, ...parts].join("\n\n\n")}\n`;
}
