import type { LessonSummary } from "../../../course/lesson-summary";
import type { Blueprint } from "../../../quiz/forms/blueprint";
import { makeForm } from "../../../quiz/forms/make-form";
import { openQuestion } from "../../../quiz/open-question";
import { type AskedQuestion, askQuestion } from "../asked-question";
import type { FactsAddress } from "../facts-address";
import type { QuizMaps } from "../kinds/map-options";
import { loadFacts, type NoFacts, tellNoFacts } from "../load-facts";

/** What the player asks of the worker: where the facts lie, and which form to make of them. */
export interface MakeQuestions extends FactsAddress {
  readonly blueprint: Blueprint;
  readonly seed: string;
  readonly avoid: readonly string[];
  readonly maps: QuizMaps;
}

/** A lesson that a question belongs to, as the result names it. */
export type LessonName = Pick<LessonSummary, "id" | "number" | "title">;

/** Why there are no questions: no facts to make them from, or too few for this form. */
export type NoQuestions = NoFacts | "cell-short";

export type MadeQuestions =
  | { readonly ok: true; readonly questions: readonly AskedQuestion[]; readonly lessons: readonly LessonName[] }
  | { readonly ok: false; readonly code: NoQuestions };

/** Makes the questions away from the page, so that no answer waits for them. */
async function make({ blueprint, seed, avoid, maps, ...address }: MakeQuestions): Promise<MadeQuestions> {
  try {
    const facts = await loadFacts(address);
    const assembly = makeForm(facts, blueprint, seed, avoid);
    if (!assembly.ok) return { ok: false, code: "cell-short" };
    const lessons = facts.course.lessons.map(({ id, number, title }) => ({ id, number, title }));
    const questions = assembly.form.items.map((item) => askQuestion(openQuestion(facts, item), maps));
    return { ok: true, questions, lessons };
  } catch (error) {
    return { ok: false, code: tellNoFacts(error) };
  }
}

self.addEventListener("message", async ({ data }: MessageEvent<MakeQuestions>) => {
  self.postMessage(await make(data));
});
