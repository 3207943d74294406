import type { LessonSummary, PlanStep } from "../../course/lesson-summary";

/** Minutes of a lesson in class, and of its parts that do not depend on what is read (our own choices). */
const WHOLE = 45;
const OPENING = 5;
const CLOSING = 4;
const EACH_FIGURE = 2;
const ALL_FIGURES = 10;
/** So many answers are talked over in a minute. */
const ANSWERS_A_MINUTE = 4;
const LEAST_TALK = 10;
const MOST_TALK = 15;
const LEAST_WRITING = 5;

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

/**
 * A plan for 45 minutes: the one that the lesson's authors wrote, else one from its own figures. Five minutes to guess and four to guess again; reading takes the lesson's minutes and one for every four
 * answers; each figure two, ten at most; the discussion has what is left, 10 to 15. What is still left is for writing, or for reading where it is under five.
 * Worked example: 10 minutes, 12 answers, 3 figures: 5 + 13 + 6 + 15 + 4 leaves 2, so reading has 15.
 */
export function planLesson(lesson: LessonSummary): readonly PlanStep[] {
  if (lesson.plan) return lesson.plan;
  const { minutes, asks, guesses, figures = 0 } = lesson;
  const looking = Math.min(figures * EACH_FIGURE, ALL_FIGURES);
  const open = WHOLE - OPENING - CLOSING - looking;
  const needed = Math.max(1, Math.min(minutes + Math.ceil(asks / ANSWERS_A_MINUTE), open - LEAST_TALK));
  const talk = Math.min(MOST_TALK, open - needed);
  const spare = open - needed - talk;
  const writing = spare >= LEAST_WRITING ? spare : 0;
  const [guess] = guesses;
  const steps: readonly PlanStep[] = [
    {
      minutes: OPENING,
      title: "Guess",
      what: guess
        ? `Read out the opening question. Then everybody answers alone: “${guess.question}” Count hands, write the counts on the board, and do not say who is right.`
        : "Read out the opening question. Everybody writes down an answer. Do not say who is right.",
    },
    {
      minutes: needed + spare - writing,
      title: "Read and answer",
      what: `In pairs, at one screen or with the handout: the lesson to its end, with ${count(asks, "answer")} on the way. Whoever disagrees opens the paragraph behind the sentence.`,
    },
    {
      minutes: looking,
      title: figures === 1 ? "Look at the figure again" : "Look at the figures again",
      what: `Show ${figures === 1 ? "it" : `each of the ${figures}`} to all. For every line, dot or bar ask: who says so, and in which paragraph?`,
    },
    {
      minutes: talk,
      title: "Talk",
      what: "The prompt for discussion. Every statement needs a paragraph; “I think” is allowed when it is said.",
    },
    {
      minutes: writing,
      title: "Write",
      what: "Each writes a claim in two sentences and cites the paragraphs that bear it out.",
    },
    {
      minutes: CLOSING,
      title: "Guess again",
      what: "The first question once more. Count hands beside the first counts. Who changed their mind, and by which paragraph?",
    },
  ];
  return steps.filter((step) => step.minutes > 0);
}
