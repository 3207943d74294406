/** What a learner did in one lesson. Guesses and stop questions are remembered by their id. */
export interface LessonProgress {
  readonly guesses: Readonly<Record<string, string>>;
  readonly stops: Readonly<Record<string, string>>;
  readonly finished: boolean;
}

export interface Progress {
  readonly version: 1;
  readonly lessons: Readonly<Record<string, LessonProgress>>;
}

export const NO_PROGRESS: Progress = { version: 1, lessons: {} };
const NO_LESSON: LessonProgress = { guesses: {}, stops: {}, finished: false };

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);
const isTexts = (raw: unknown): raw is Record<string, string> =>
  isRecord(raw) && Object.values(raw).every((value) => typeof value === "string");

/** Recognises a saved record; null where anything in it has another shape. */
export function readProgress(raw: unknown): Progress | null {
  if (!isRecord(raw) || raw["version"] !== 1 || !isRecord(raw["lessons"])) return null;
  for (const lesson of Object.values(raw["lessons"])) {
    if (
      !isRecord(lesson) ||
      !isTexts(lesson["guesses"]) ||
      !isTexts(lesson["stops"]) ||
      typeof lesson["finished"] !== "boolean"
    )
      return null;
  }
  return raw as unknown as Progress;
}

export const lessonOf = (progress: Progress, lesson: string): LessonProgress => progress.lessons[lesson] ?? NO_LESSON;

const withLesson = (progress: Progress, lesson: string, change: Partial<LessonProgress>): Progress => ({
  ...progress,
  lessons: { ...progress.lessons, [lesson]: { ...lessonOf(progress, lesson), ...change } },
});

export function withGuess(progress: Progress, lesson: string, guess: string, option: string): Progress {
  return withLesson(progress, lesson, { guesses: { ...lessonOf(progress, lesson).guesses, [guess]: option } });
}

export function withStop(progress: Progress, lesson: string, stop: string, option: string): Progress {
  return withLesson(progress, lesson, { stops: { ...lessonOf(progress, lesson).stops, [stop]: option } });
}

export const withFinished = (progress: Progress, lesson: string): Progress =>
  withLesson(progress, lesson, { finished: true });
