import type { Response } from "../../quiz/item";

/** One quiz under way, as the device remembers it. The form itself is not kept: course, seed, lesson and length make it again, byte for byte. */
export interface PracticeRun {
  readonly version: 1;
  /** Hash of the course that the form was made from; another course would make another form. */
  readonly course: string;
  readonly seed: string;
  readonly lesson: string | null;
  readonly length: number;
  /** Index of the question on the screen; `length` when the result is. */
  readonly position: number;
  /** By item id. */
  readonly responses: Readonly<Record<string, Response>>;
}

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (raw: unknown): raw is Loose => typeof raw === "object" && raw !== null && !Array.isArray(raw);
const isText = (raw: unknown): raw is string => typeof raw === "string";

function isResponse(raw: unknown): raw is Response {
  if (!isLoose(raw)) return false;
  if (raw["kind"] === "order") return Array.isArray(raw["order"]) && raw["order"].every(isText);
  if (raw["kind"] === "match") return isLoose(raw["pairs"]) && Object.values(raw["pairs"]).every(isText);
  return (raw["kind"] === "choice" || raw["kind"] === "map") && isText(raw["option"]);
}

/** Recognises a saved run; null where anything in it has another shape. */
export function readRun(raw: unknown): PracticeRun | null {
  if (!isLoose(raw) || raw["version"] !== 1 || !isText(raw["course"]) || !isText(raw["seed"])) return null;
  if (raw["lesson"] !== null && !isText(raw["lesson"])) return null;
  const { length, position, responses } = raw;
  if (typeof length !== "number" || !Number.isInteger(length) || length < 1) return null;
  if (typeof position !== "number" || !Number.isInteger(position) || position < 0 || position > length) return null;
  if (!isLoose(responses) || !Object.values(responses).every(isResponse)) return null;
  return raw as unknown as PracticeRun;
}

/** Whether a saved run belongs to the quiz that an address asks for. */
export function isSameQuiz(
  a: Pick<PracticeRun, "course" | "seed" | "lesson" | "length">,
  b: Pick<PracticeRun, "course" | "seed" | "lesson" | "length">,
): boolean {
  return a.course === b.course && a.seed === b.seed && a.lesson === b.lesson && a.length === b.length;
}

export const runKey = (course: string): string => `practice of ${course}`;

/** The address of a quiz: the same address is the same quiz, on any device. */
export function practiceHref(
  course: string,
  { seed, lesson, length }: Pick<PracticeRun, "seed" | "lesson" | "length">,
): string {
  const query = new URLSearchParams({ ...(lesson === null ? {} : { lesson }), length: String(length), seed });
  return `/${course}/practice?${query}`;
}
