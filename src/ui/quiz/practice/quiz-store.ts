import { createStore, type StoreApi } from "zustand/vanilla";
import type { Blueprint } from "../../../quiz/forms/blueprint";
import type { Response } from "../../../quiz/item";
import type { Confidence } from "../../../study/review-log";
import { changeSaved, loadSaved } from "../../device/saved-record";
import { rememberAnswer } from "../../study/remember-answer";
import type { AskedQuestion } from "../asked-question";
import { factsOf } from "../facts-address";
import type { QuizMaps } from "../kinds/map-options";
import { startQuestionMaker } from "./ask-question-maker";
import {
  EMPTY_SHELF,
  findRun,
  joinRuns,
  type PracticeRun,
  type QuizOrder,
  readShelf,
  shelfKey,
  withRun,
} from "./practice-run";
import type { LessonName, MadeQuestions, NoQuestions } from "./question-maker";

export interface QuizSetup {
  /** Id of the course. */
  readonly course: string;
  /** Hash of the course and version of the generator that the server made the first question with. */
  readonly hash: string;
  readonly generator: string;
  readonly seed: string;
  readonly lesson: string | null;
  readonly length: number;
  readonly blueprint: Blueprint;
  readonly first: AskedQuestion;
  readonly maps: QuizMaps;
}

export interface QuizState {
  readonly run: PracticeRun;
  /** Only the first until the rest has been made from the course's facts. */
  readonly questions: readonly AskedQuestion[];
  /** The lessons of the course; none until the rest has been made. */
  readonly lessons: readonly LessonName[];
  /** Whether all questions are there, or why they could not be made. */
  readonly supply: "loading" | "complete" | NoQuestions;
  readonly trouble: "set-aside" | "not-saved" | null;
  readonly commit: (item: string, response: Response, confidence: Confidence | null) => void;
  readonly next: () => void;
  /** Goes on where the device left off, and has the other questions made. */
  readonly load: () => Promise<void>;
  /** The same quiz with other questions; resolves to why they could not be made, or null. */
  readonly restart: (seed: string) => Promise<NoQuestions | null>;
}

function begin({ hash, generator, lesson, length }: QuizSetup, seed: string, avoid: readonly string[]): PracticeRun {
  return { course: hash, generator, seed, lesson, length, avoid, position: 0, responses: {} };
}

/** A quiz under way. One store for each player. Nothing is written before the device has been read, and every write joins what is there. */
export function createQuizStore(setup: QuizSetup): StoreApi<QuizState> {
  const key = shelfKey(setup.course);
  let askMaker: ReturnType<typeof startQuestionMaker> | null = null;
  let read = false;

  const makeAll = ({ seed, avoid }: QuizOrder): Promise<MadeQuestions> => {
    askMaker ??= startQuestionMaker();
    const { course, hash, blueprint, maps } = setup;
    return askMaker({ ...factsOf(course, hash), blueprint, seed, avoid, maps });
  };

  return createStore<QuizState>((setState, getState) => {
    const keep = async () => {
      const { run } = getState();
      const shelf = await changeSaved(key, readShelf, (before) => withRun(before ?? EMPTY_SHELF, run));
      if (!shelf) setState({ trouble: "not-saved" });
    };
    const change = (by: Partial<PracticeRun>) => {
      setState({ run: { ...getState().run, ...by } });
      if (read) void keep();
    };
    return {
      run: begin(setup, setup.seed, []),
      questions: [setup.first],
      lessons: [],
      supply: "loading",
      trouble: null,
      commit: (item, response, confidence) => {
        const { run, questions } = getState();
        change({ responses: { ...run.responses, [item]: response } });
        const question = questions.find((one) => one.item.id === item);
        if (question)
          void rememberAnswer(setup.course, question.item, response, { of: `practice ${run.seed}`, confidence });
      },
      next: () => change({ position: Math.min(getState().run.position + 1, setup.length) }),
      load: async () => {
        setState({ supply: "loading" });
        if (!read) {
          const saved = await loadSaved(key, readShelf);
          if (saved.kind === "set-aside") setState({ trouble: "set-aside" });
          if (saved.kind === "unavailable") setState({ trouble: "not-saved" });
          if (saved.kind === "found") setState({ run: joinRuns(findRun(saved.value, getState().run), getState().run) });
          // The address does not carry what to avoid, so the first question that came with the page may not be this quiz's.
          if (getState().run.avoid.length > 0) setState({ questions: [] });
          read = saved.kind !== "unavailable";
          if (read && Object.keys(getState().run.responses).length > 0) void keep();
        }
        const made = await makeAll(getState().run);
        setState(
          made.ok ? { questions: made.questions, lessons: made.lessons, supply: "complete" } : { supply: made.code },
        );
      },
      restart: async (seed) => {
        const avoid = getState().questions.flatMap(({ item }) => item.asks);
        const run = begin(setup, seed, avoid);
        const made = await makeAll(run);
        if (!made.ok) return made.code;
        setState({ questions: made.questions, supply: "complete" });
        change(run);
        return null;
      },
    };
  });
}
