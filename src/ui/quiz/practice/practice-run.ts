import { isLoose } from "../../../course/loose";
import type { Response } from "../../../quiz/item";

/** What makes a quiz: the same makes the same questions, byte for byte, on any device. */
export interface QuizOrder {
  /** Hash of the course and version of the generator that the questions were made with. */
  readonly course: string;
  readonly generator: string;
  readonly seed: string;
  readonly lesson: string | null;
  readonly length: number;
  /** Claims that the quiz before asked, and that this one asks only where nothing else is left. */
  readonly avoid: readonly string[];
}

/** One quiz under way, as the device remembers it. */
export interface PracticeRun extends QuizOrder {
  /** Index of the question on the screen; `length` when the result is. */
  readonly position: number;
  /** By item id. */
  readonly responses: Readonly<Record<string, Response>>;
}

/** The quizzes of one course that the device remembers, the latest first. */
export interface PracticeShelf {
  readonly version: 1;
  readonly runs: readonly PracticeRun[];
}

/** How many quizzes are remembered; the oldest make room. Our own choice. */
const MOST_RUNS = 10;

export const EMPTY_SHELF: PracticeShelf = { version: 1, runs: [] };

const isText = (raw: unknown): raw is string => typeof raw === "string";
const isTexts = (raw: unknown): raw is readonly string[] => Array.isArray(raw) && raw.every(isText);

function isResponse(raw: unknown): raw is Response {
  if (!isLoose(raw)) return false;
  if (raw["kind"] === "order") return isTexts(raw["order"]);
  if (raw["kind"] === "match") return isLoose(raw["pairs"]) && Object.values(raw["pairs"]).every(isText);
  if (raw["kind"] === "multiple") return isTexts(raw["options"]);
  if (raw["kind"] === "pin") return Number.isFinite(raw["lon"]) && Number.isFinite(raw["lat"]);
  if (raw["kind"] === "number" || raw["kind"] === "text") return isText(raw["text"]);
  return (raw["kind"] === "choice" || raw["kind"] === "map") && isText(raw["option"]);
}

function isRun(raw: unknown): raw is PracticeRun {
  if (!isLoose(raw) || ![raw["course"], raw["generator"], raw["seed"]].every(isText)) return false;
  if ((raw["lesson"] !== null && !isText(raw["lesson"])) || !isTexts(raw["avoid"])) return false;
  const { length, position, responses } = raw;
  if (typeof length !== "number" || !Number.isInteger(length) || length < 1) return false;
  if (typeof position !== "number" || !Number.isInteger(position) || position < 0 || position > length) return false;
  return isLoose(responses) && Object.values(responses).every(isResponse);
}

/** Recognises a saved shelf; null where anything in it has another shape. */
export function readShelf(raw: unknown): PracticeShelf | null {
  if (!isLoose(raw) || raw["version"] !== 1 || !Array.isArray(raw["runs"]) || !raw["runs"].every(isRun)) return null;
  return raw as unknown as PracticeShelf;
}

/** Whether both are the same quiz of the same course. `avoid` is left out: an address does not carry it, and seeds are not used twice. */
export function isSameQuiz(a: QuizOrder, b: QuizOrder): boolean {
  return (
    a.course === b.course &&
    a.generator === b.generator &&
    a.seed === b.seed &&
    a.lesson === b.lesson &&
    a.length === b.length
  );
}

export function findRun(shelf: PracticeShelf, quiz: QuizOrder): PracticeRun | undefined {
  return shelf.runs.find((run) => isSameQuiz(run, quiz));
}

/** The shelf with this run first, joined with what the shelf knows of the same quiz: an answer that was given stays given. */
export function withRun(shelf: PracticeShelf, run: PracticeRun): PracticeShelf {
  const joined = joinRuns(findRun(shelf, run), run);
  return { version: 1, runs: [joined, ...shelf.runs.filter((other) => !isSameQuiz(other, run))].slice(0, MOST_RUNS) };
}

/** Both runs of one quiz as one: the answers of both, the earlier answer where both have one, and the later position. */
export function joinRuns(saved: PracticeRun | undefined, run: PracticeRun): PracticeRun {
  if (!saved) return run;
  return {
    ...run,
    avoid: saved.avoid,
    responses: { ...run.responses, ...saved.responses },
    position: Math.max(run.position, saved.position),
  };
}

/** The latest quiz of this course that was begun and not finished, if it can still be made. */
export function findUnfinished(
  shelf: PracticeShelf,
  made: Pick<QuizOrder, "course" | "generator">,
): PracticeRun | undefined {
  return shelf.runs.find(
    (run) =>
      run.course === made.course &&
      run.generator === made.generator &&
      run.position < run.length &&
      Object.keys(run.responses).length > 0,
  );
}

export const shelfKey = (course: string): string => `practice of ${course}`;

type Address = Pick<QuizOrder, "seed" | "lesson" | "length">;

/** What the address of a quiz carries, as form fields. */
export function addressFields({ seed, lesson, length }: Address): Readonly<Record<string, string>> {
  return { ...(lesson === null ? {} : { lesson }), length: String(length), seed };
}

/** The address of a quiz. */
export function practiceHref(course: string, quiz: Address): string {
  return `/${course}/practice?${new URLSearchParams(addressFields(quiz))}`;
}
