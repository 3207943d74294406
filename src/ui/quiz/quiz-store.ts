import { createStore, type StoreApi } from "zustand/vanilla";
import type { Course } from "../../course/course";
import type { Blueprint } from "../../quiz/blueprint";
import type { Response } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import { loadSaved, save } from "../progress/saved-record";
import { isSameQuiz, type PracticeRun, readRun, runKey } from "./practice-run";

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

async function fetchCourse({ course, hash }: QuizSetup): Promise<Course> {
  const response = await fetch(`/${course}/facts.json?v=${hash.slice(0, 12)}`);
  if (!response.ok) throw new Error(`The facts of the course answered ${response.status}.`);
  return response.json();
}

/** A quiz under way. One store for each player; it saves after every change. */
export function createQuizStore(setup: QuizSetup): StoreApi<QuizState> {
  let facts: Promise<Course> | null = null;

  const makeAll = async (seed: string): Promise<readonly OpenQuestion[] | null> => {
    facts ??= fetchCourse(setup);
    facts.catch(() => {
      facts = null;
    });
    const [course, { makeQuestions }] = await Promise.all([facts, import("./make-questions")]);
    return makeQuestions(course, setup.blueprint, seed);
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
        try {
          const questions = await makeAll(getState().run.seed);
          if (questions) setState({ questions, supply: "complete" });
          else setState({ supply: "failed" });
        } catch {
          setState({ supply: "failed" });
        }
      },
      restart: async (seed) => {
        const questions = await makeAll(seed);
        if (!questions) return getState().restart(`${seed}-2`);
        setState({ questions, supply: "complete" });
        await change(begin({ ...setup, seed }));
      },
    };
  });
}
