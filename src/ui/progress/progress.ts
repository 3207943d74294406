import { isLoose } from "../../course/loose";

/** What a learner did in one lesson, by the ids of its questions and bulletins (see answer-keys.ts). */
export interface LessonProgress {
  readonly guesses: Readonly<Record<string, string>>;
  readonly stops: Readonly<Record<string, string>>;
  /** Bulletins, as typed. */
  readonly texts: Readonly<Record<string, string>>;
  /** By bulletin: the items of its checklist that are ticked, in the words they had then. */
  readonly ticks: Readonly<Record<string, readonly string[]>>;
  readonly finished: boolean;
}

export interface Progress {
  readonly version: 1;
  readonly lessons: Readonly<Record<string, LessonProgress>>;
}

export const NO_PROGRESS: Progress = { version: 1, lessons: {} };
const NO_LESSON: LessonProgress = { guesses: {}, stops: {}, texts: {}, ticks: {}, finished: false };

const isText = (raw: unknown): raw is string => typeof raw === "string";
const isTexts = (raw: unknown): raw is Record<string, string> => isLoose(raw) && Object.values(raw).every(isText);
const isLists = (raw: unknown): raw is Record<string, readonly string[]> =>
  isLoose(raw) && Object.values(raw).every((list) => Array.isArray(list) && list.every(isText));

function readLesson(raw: unknown): LessonProgress | null {
  if (!isLoose(raw)) return null;
  const { guesses, stops, texts = {}, ticks = {}, finished } = raw;
  return isTexts(guesses) && isTexts(stops) && isTexts(texts) && isLists(ticks) && typeof finished === "boolean"
    ? { ...raw, guesses, stops, texts, ticks, finished }
    : null;
}

/** Recognises a saved record; null where anything in it has another shape. Records from before there were bulletins have none, and lose nothing. */
export function readProgress(raw: unknown): Progress | null {
  if (!isLoose(raw) || raw["version"] !== 1 || !isLoose(raw["lessons"])) return null;
  const lessons: Record<string, LessonProgress> = {};
  for (const [id, one] of Object.entries(raw["lessons"])) {
    const lesson = readLesson(one);
    if (lesson === null) return null;
    lessons[id] = lesson;
  }
  return { ...raw, version: 1, lessons };
}

export const lessonOf = (progress: Progress, lesson: string): LessonProgress => progress.lessons[lesson] ?? NO_LESSON;

/** How many questions of a lesson have an answer; a guess that was asked again counts twice, a bulletin not at all. */
export const countAnswered = ({ guesses, stops }: LessonProgress): number =>
  Object.keys(guesses).length + Object.keys(stops).length;

/** Whether anything of the lesson was answered, written or ticked. */
export const isBegun = (lesson: LessonProgress): boolean =>
  countAnswered(lesson) > 0 ||
  Object.values(lesson.texts).some((text) => text !== "") ||
  Object.values(lesson.ticks).some((list) => list.length > 0);

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

export function withText(progress: Progress, lesson: string, bulletin: string, text: string): Progress {
  return withLesson(progress, lesson, { texts: { ...lessonOf(progress, lesson).texts, [bulletin]: text } });
}

/** Ticks an item of a bulletin's checklist, or takes the tick away; the other items stay as they are. */
export function withTick(progress: Progress, lesson: string, bulletin: string, item: string, on: boolean): Progress {
  const { ticks } = lessonOf(progress, lesson);
  const others = (ticks[bulletin] ?? []).filter((one) => one !== item);
  return withLesson(progress, lesson, { ticks: { ...ticks, [bulletin]: on ? [...others, item] : others } });
}

export const withFinished = (progress: Progress, lesson: string): Progress =>
  withLesson(progress, lesson, { finished: true });

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What changed between `before` and `after`, laid over what is held, where nothing else is held in its place. */
function follow<T>(
  held: Readonly<Record<string, T>>,
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const isFree = (key: string): boolean =>
    held[key] === undefined || held[key] === "" || isEqual(held[key], before[key]);
  const news = Object.entries(after).filter(([key, value]) => !isEqual(value, before[key]) && isFree(key));
  return { ...held, ...Object.fromEntries(news) };
}

/** The device's own record after a change of one that is kept apart from it: it takes over what was answered, and loses nothing that somebody else has answered. */
export function withNews(held: Progress, before: Progress, after: Progress): Progress {
  const lessons = Object.keys(after.lessons).map((id) => {
    const own = lessonOf(held, id);
    const from = lessonOf(before, id);
    const to = lessonOf(after, id);
    const lesson: LessonProgress = {
      ...own,
      guesses: follow(own.guesses, from.guesses, to.guesses),
      stops: follow(own.stops, from.stops, to.stops),
      texts: follow(own.texts, from.texts, to.texts),
      ticks: follow(own.ticks, from.ticks, to.ticks),
      finished: own.finished || to.finished,
    };
    return [id, lesson] as const;
  });
  return { ...held, lessons: { ...held.lessons, ...Object.fromEntries(lessons) } };
}
