import type { LessonGuess, LessonSummary } from "../../course/lesson-summary";
import type { DraftClaim } from "../draft";
import { LESSON_COMPONENTS } from "./lesson-components";
import type { LessonElement, LessonFile } from "./lesson-file";
import { listOptions } from "./lesson-options";

/** What the course knows of a lesson, or nothing where its meta cannot be read. */
export function summarizeLesson(
  lesson: LessonFile | undefined,
  number: number,
  claims: readonly DraftClaim[],
): LessonSummary[] {
  if (lesson === undefined || lesson.meta === null) return [];
  const { id, elements, meta } = lesson;
  const figures = elements.filter(({ name }) => LESSON_COMPONENTS[name]?.figure);
  return [
    {
      id,
      number,
      ...meta.value,
      cites: listCitedClaims(lesson),
      guesses: elements.filter(({ name }) => name === "Guess").map((guess) => describeGuess(guess, elements)),
      asks: elements.reduce((sum, element) => sum + countAnswers(element, claims), 0),
      figures: figures.length,
      figure: figures.find(({ name }) => name !== "SideBySide")?.name,
    },
  ];
}

/** Ids of the claims that a lesson names, each once, in the order of the text. */
export function listCitedClaims({ elements }: LessonFile): string[] {
  const named = elements.flatMap(({ name, attributes }) =>
    Object.entries(LESSON_COMPONENTS[name]?.refers ?? {}).flatMap(([attribute, reference]) =>
      reference === "claim" ? (attributes.get(attribute) ?? []) : [],
    ),
  );
  return [...new Set(named)];
}

function describeGuess({ attributes, values }: LessonElement, elements: readonly LessonElement[]): LessonGuess {
  const question = values.get("question");
  const id = attributes.get("id")?.[0] ?? "";
  return {
    id,
    question: typeof question === "string" ? question : "",
    options: listOptions(values.get("options")),
    again: elements.some((element) => element.name === "Revisit" && element.attributes.get("of")?.includes(id)),
  };
}

function countAnswers({ name, attributes }: LessonElement, claims: readonly DraftClaim[]): number {
  const answers = LESSON_COMPONENTS[name]?.answers;
  if (answers === "one") return 1;
  if (answers === undefined) return 0;
  const id = attributes.get("claim")?.[0];
  return claims.find((claim) => claim.id === id)?.mapChecks.length ?? 0;
}
