import { askWorker } from "../ask-worker";
import type { MadeQuestions, MakeQuestions } from "./question-maker";

/** A maker of questions in a worker; one that cannot run counts as one without facts. */
export function startQuestionMaker(): (order: MakeQuestions) => Promise<MadeQuestions> {
  return askWorker(() => new Worker(new URL("./question-maker.ts", import.meta.url), { type: "module" }), {
    ok: false,
    code: "no-facts",
  });
}
