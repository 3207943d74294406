import { isLoose, type Loose } from "../../course/loose";
import type { Spot } from "../problem";
import type { Authored } from "../read-course";
import { LESSON_COMPONENTS } from "./lesson-components";
import type { LessonFile } from "./lesson-file";

/** Words of a lesson that a learner reads: told by it, on a figure, or put up for judgement. */
interface LessonText {
  readonly text: string;
  readonly spot: Spot;
  readonly place: "lesson" | "figure" | "judged";
}

/** Keys of options and of a map's layers whose text is not read. */
const NOT_READ = new Set(["id", "at", "from", "to", "through", "radius", "direction", "by"]);

/** All words of a lesson's own: its meta, paragraphs and headings, and what its components say. */
export function listLessonTexts({ meta, blocks, elements }: LessonFile): LessonText[] {
  const inMeta = (["title", "question", "summary", "contentNote", "discussion", "plan"] as const).flatMap((key) =>
    textsIn(meta?.value[key]).flatMap((text) =>
      meta ? [{ text, spot: meta.spot(key), place: "lesson" as const }] : [],
    ),
  );
  const inBlocks = blocks.map(({ text, spot }) => ({ text, spot, place: "lesson" as const }));
  const inElements = elements.flatMap(({ name, values, spot }) => {
    const { says = [], tries = [], figure } = LESSON_COMPONENTS[name] ?? {};
    const read = (attributes: readonly string[], place: LessonText["place"]): LessonText[] =>
      attributes.flatMap((attribute) => textsIn(values.get(attribute)).map((text) => ({ text, spot, place })));
    return [...read(says, figure ? "figure" : "lesson"), ...read(tries, "judged")];
  });
  return [...inMeta, ...inBlocks, ...inElements];
}

/** The lessons in the order of course.yaml, up to the first that cannot be read: what a later one may build on is unknown then. */
export function listLessonsInOrder({ course, lessons }: Authored): LessonFile[] {
  const ordered = (course?.value.lessons ?? []).flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []);
  const unread = ordered.findIndex(({ meta }) => meta === null);
  return unread === -1 ? ordered : ordered.slice(0, unread);
}

/** The text of an attribute: itself, or that of a list of options or layers, or of replies by option. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap((item) => (isLoose(item) ? readTexts(item) : textsIn(item)));
  return isLoose(value) ? Object.values(value).flatMap(textsIn) : [];
}

function readTexts(item: Loose): string[] {
  return Object.entries(item).flatMap(([key, part]) => (NOT_READ.has(key) ? [] : textsIn(part)));
}
