import type { Course, LessonSummary } from "../../course/course";
import { createFactBase, type FactBase } from "../../course/fact-base";
import type { Blueprint } from "../../quiz/blueprint";
import { makeForm } from "../../quiz/make-form";
import { type OpenQuestion, openQuestion } from "../../quiz/open-question";

/** What the player asks of the worker: where the facts lie, and which form to make of them. */
export interface MakeQuestions {
  readonly facts: string;
  /** The hash that the facts must have: others would make another quiz. */
  readonly hash: string;
  readonly blueprint: Blueprint;
  readonly seed: string;
  readonly avoid: readonly string[];
}

/** A lesson that a question belongs to, as the result names it. */
export type LessonName = Pick<LessonSummary, "id" | "number" | "title">;

export type MadeQuestions =
  | { readonly ok: true; readonly questions: readonly OpenQuestion[]; readonly lessons: readonly LessonName[] }
  | { readonly ok: false; readonly code: "no-facts" | "cell-short" };

let loaded: Promise<FactBase> | null = null;

async function loadFacts(address: string, hash: string): Promise<FactBase> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The facts of the course answered ${response.status}.`);
  const course = (await response.json()) as Course;
  if (course.hash !== hash) throw new Error("The facts are those of another version of the course.");
  return createFactBase(course);
}

/** Makes the questions away from the page, so that no answer waits for them. The facts are fetched once. */
async function make({ facts: address, hash, blueprint, seed, avoid }: MakeQuestions): Promise<MadeQuestions> {
  loaded ??= loadFacts(address, hash);
  try {
    const facts = await loaded;
    const assembly = makeForm(facts, blueprint, seed, avoid);
    if (!assembly.ok) return { ok: false, code: "cell-short" };
    const lessons = facts.course.lessons.map(({ id, number, title }) => ({ id, number, title }));
    return { ok: true, questions: assembly.form.items.map((item) => openQuestion(facts, item)), lessons };
  } catch {
    loaded = null;
    return { ok: false, code: "no-facts" };
  }
}

self.addEventListener("message", async ({ data }: MessageEvent<MakeQuestions>) => {
  self.postMessage(await make(data));
});
