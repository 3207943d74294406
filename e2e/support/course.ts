import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type LessonElement, type LessonFile, readLesson } from "../../src/authoring/lessons/lesson-file";
import type { Course } from "../../src/course/course";
import { createFactBase, type FactBase } from "../../src/course/fact-base";
import type { LessonSummary } from "../../src/course/lesson-summary";

/** A course as it was generated in the project under a root. */
export const readCourse = (id: string, root = "."): Course =>
  JSON.parse(readFileSync(join(root, ".generated", id, "course.json"), "utf8")) as Course;

export const readFacts = (id: string, root?: string): FactBase => createFactBase(readCourse(id, root));

function readWritten(course: Course, { id }: LessonSummary): LessonFile {
  const file = join("content", course.id, "lessons", `${id}.mdx`);
  return readLesson(id, file, readFileSync(file, "utf8"));
}

/** The elements of a kind that the author wrote into a lesson, in the order of the text. */
export const listElements = (course: Course, lesson: LessonSummary, name: string): readonly LessonElement[] =>
  readWritten(course, lesson).elements.filter((element) => element.name === name);

/** All that the author wrote into a lesson as running text or headings, between names and markers. */
export const listWrittenTexts = (course: Course, lesson: LessonSummary): readonly string[] =>
  readWritten(course, lesson)
    .blocks.flatMap(({ runs }) => runs.map(({ text }) => foldSpace(text)))
    .filter((text) => text !== "");

export const foldSpace = (text: string): string => text.replace(/\s+/g, " ").trim();

export interface WrittenFigure {
  readonly lesson: LessonSummary;
  readonly address: string;
  readonly element: LessonElement;
}

/** Every element of a kind, lesson by lesson. Throws where no lesson has one: a journey over nothing would pass. */
export function findFigures(course: Course, name: string): readonly WrittenFigure[] {
  const found = course.lessons.flatMap((lesson) =>
    listElements(course, lesson, name).map((element) => ({
      lesson,
      address: lessonAddress(course, lesson),
      element,
    })),
  );
  if (found.length === 0) throw new Error(`No lesson of "${course.id}" has a <${name}>.`);
  return found;
}

/** An attribute of an element as it is written. Throws where it is none or no text. */
export function textOf({ name, values }: LessonElement, attribute: string): string {
  const text = values.get(attribute);
  if (typeof text !== "string") throw new Error(`<${name}> has no text "${attribute}".`);
  return text;
}

/** The words of an attribute that holds a list; a place's mark is left out. */
export const wordsOf = ({ attributes }: LessonElement, attribute: string): readonly string[] =>
  (attributes.get(attribute) ?? []).map((word) => word.replace(/\*$/, ""));

export const lessonAddress = (course: Course, { id }: LessonSummary): string => `/${course.id}/lessons/${id}`;
