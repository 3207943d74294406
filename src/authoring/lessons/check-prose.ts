import type { Draft } from "../draft";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import { listLessonTexts } from "./lesson-texts";
import { measureLesson } from "./measure-lesson";

/** What a lesson's prose may ask of a reader: words a sentence on average, and the Flesch-Kincaid grade. */
export const SENTENCE_WORDS = 20;
export const GRADE = 9;

/** Words that take a side; somebody may be quoted as using them. */
const LOADED =
  /(?<![\p{L}\p{N}])(?:regimes?|terroris(?:ts?|m)|liberat(?:e[ds]?|ing|ions?|ors?)|dictator(?:s|ial|ships?)?|prox(?:y|ies)|puppets?|jihad(?:is?|ists?)|extremis(?:ts?|m)|stooges?|henchm[ae]n|thugs?|martyr(?:s|ed|dom)?)(?![\p{L}\p{N}])/giu;

export const isEnglish = ({ authored }: Draft): boolean => /^en(?:-|$)/.test(authored.course?.value.language ?? "");

/** Sentences are short on average, and English prose is as easy to read as the course promises. */
export function checkReading(draft: Draft): Problem[] {
  return draft.authored.lessons.flatMap((lesson) => {
    const { sentence, grade } = measureLesson(lesson, draft);
    const spot = { file: lesson.file, line: 1 };
    return [
      ...(sentence > SENTENCE_WORDS
        ? [
            problemAt(
              spot,
              `sentences of ${sentence.toFixed(1)} words on average`,
              `shorten them to ${SENTENCE_WORDS} at most`,
            ),
          ]
        : []),
      ...(isEnglish(draft) && grade > GRADE
        ? [
            problemAt(
              spot,
              `the prose reads at grade ${grade.toFixed(1)}`,
              `bring it down to ${GRADE} with shorter words and sentences`,
            ),
          ]
        : []),
    ];
  });
}

/** Words that take a side stand only inside quotation marks in an English lesson. */
export function checkLoadedWords(draft: Draft): Problem[] {
  if (!isEnglish(draft)) return [];
  return draft.authored.lessons.flatMap((lesson) =>
    listLessonTexts(lesson)
      .filter(({ place }) => place !== "judged")
      .flatMap(({ text, spot }) =>
        listLoadedWords(text).map((word) =>
          problemAt(spot, `"${word}" takes a side`, "use it only inside somebody's quotation, or say it plainly"),
        ),
      ),
  );
}

/** Words of a text outside quotation marks that take a side. */
export function listLoadedWords(text: string): string[] {
  return [...text.replace(/“[^”]*”|"[^"]*"/g, " ").matchAll(LOADED)].map(([word]) => word);
}
