import { readingGrade } from "../../quiz/language/reading-grade";
import type { Draft } from "../draft";
import type { LessonFile } from "./lesson-file";
import { matchWhole } from "./match-whole";

export interface LessonMeasure {
  readonly id: string;
  /** Markers that point to a claim. */
  readonly citations: number;
  /** Words a sentence, on average; 0 where the lesson has no prose. */
  readonly sentence: number;
  /** Flesch-Kincaid grade, each word of a name being one syllable; 0 where the lesson has no prose. */
  readonly grade: number;
}

/** Measures a lesson's prose: its paragraphs, points and replies; headings, labels and options are no sentences. */
export function measureLesson({ id, blocks, elements }: LessonFile, { authored }: Draft): LessonMeasure {
  const names = new Map([...authored.actors, ...authored.places].map(({ value }) => [value.id, value.name]));
  const paragraphs = blocks
    .filter(({ kind }) => kind === "paragraph")
    .map(({ runs }) =>
      runs.map(({ text, name }) => (name === null ? text : shorten(names.get(name) ?? name))).join(""),
    );
  const replies = elements.flatMap(({ values }) =>
    Object.values(values.get("replies") ?? {}).filter((reply) => typeof reply === "string"),
  );
  return {
    id,
    citations: elements.filter(({ name }) => name === "Cite").length,
    ...measureProse([...paragraphs, ...replies], authored),
  };
}

/** Words a sentence on average, and the Flesch-Kincaid grade, of paragraphs; the course's names count one syllable a word. */
export function measureProse(
  paragraphs: readonly string[],
  { actors, places }: Pick<Draft["authored"], "actors" | "places">,
): Pick<LessonMeasure, "sentence" | "grade"> {
  const known = matchWhole(
    [...actors, ...places]
      .flatMap(({ value: { name, spellings } }) => [name, ...spellings])
      .filter((name) => /^\p{Lu}/u.test(name)),
  );
  const text = paragraphs
    .map((prose) => `${prose.replace(known, shorten).replace(/([.?!])([”"’)]+)(?=\s|$)/g, "$2$1")}.`)
    .join("\n");
  const sentences = text.split(/[.?!]+(?:\s|$)/).filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []);
  return {
    sentence: sentences.length === 0 ? 0 : words.length / sentences.length,
    grade: sentences.length === 0 ? 0 : readingGrade(text),
  };
}

/** A name as long in words, each of one syllable wherever it stands in a sentence. */
function shorten(name: string): string {
  return name.replace(/[\p{L}\p{N}'’.-]+/gu, "X");
}
