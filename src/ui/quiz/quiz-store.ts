import { createStore, type StoreApi } from "zustand/vanilla";
import type { Blueprint } from "../../quiz/blueprint";
import type { Response } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import { loadSaved, save } from "../progress/saved-record";
import { startQuestionMaker } from "./ask-question-maker";
import { isSameQuiz, type PracticeRun, readRun, runKey } from "./practice-run";
import type { MadeQuestions } from "./question-maker";

export interface QuizSetup {
  readonly course: string;
  /** Hash of the course that the server made the first question from. */
  readonly hash: string;
  readonly seed: string;
  readonly lesson: string | null;
  readonly length: number;
  readonly blueprint: Blueprint;
  readonly first: OpenQuestion;
}

export interface QuizState {
  readonly run: PracticeRun;
  /** Only the first until the rest has been made from the course's facts. */
  readonly questions: readonly OpenQuestion[];
  readonly supply: "loading" | "complete" | "failed";
  readonly trouble: "set-aside" | "not-saved" | null;
  readonly commit: (item: string, response: Response) => void;
  readonly next: () => void;
  /** Loads the facts, makes the other questions, and goes on where the device left off. */
  readonly load: () => Promise<void>;
  /** The same quiz with other questions. */
  readonly restart: (seed: string) => Promise<void>;
}

const begin = ({
  hash,
  seed,
  lesson,
  length,
}: Pick<QuizSetup, "hash" | "seed" | "lesson" | "length">): PracticeRun => ({
  version: 1,
  course: hash,
  seed,
  lesson,
  length,
  position: 0,
  responses: {},
});

/** A quiz under way. One store for each player; it saves after every change. */
export function createQuizStore(setup: QuizSetup): StoreApi<QuizState> {
  let askMaker: ReturnType<typeof startQuestionMaker> | null = null;

  const makeAll = (seed: string): Promise<MadeQuestions> => {
    askMaker ??= startQuestionMaker();
    const facts = new URL(`/${setup.course}/facts.json?v=${setup.hash.slice(0, 12)}`, location.href).href;
    return askMaker({ facts, blueprint: setup.blueprint, seed });
  };

  return createStore<QuizState>((setState, getState) => {
    const change = async (by: Partial<PracticeRun>) => {
      setState({ run: { ...getState().run, ...by } });
      if (!(await save(runKey(setup.course), getState().run))) setState({ trouble: "not-saved" });
    };
    return {
      run: begin(setup),
      questions: [setup.first],
      supply: "loading",
      trouble: null,
      commit: (item, response) => void change({ responses: { ...getState().run.responses, [item]: response } }),
      next: () => void change({ position: Math.min(getState().run.position + 1, setup.length) }),
      load: async () => {
        setState({ supply: "loading" });
        const saved = await loadSaved(runKey(setup.course), readRun);
        const { run } = getState();
        if (saved.kind === "set-aside") setState({ trouble: "set-aside" });
        if (saved.kind === "found" && isSameQuiz(saved.value, run) && Object.keys(run.responses).length === 0)
          setState({ run: saved.value });
        const made = await makeAll(getState().run.seed);
        setState(made.ok ? { questions: made.questions, supply: "complete" } : { supply: "failed" });
      },
      restart: async (seed) => {
        const made = await makeAll(seed);
        if (!made.ok)
          return made.code === "cell-short" ? getState().restart(`${seed}-2`) : setState({ supply: "failed" });
        setState({ questions: made.questions, supply: "complete" });
        await change(begin({ ...setup, seed }));
      },
    };
  });
}
