import type { Course } from "../../course/course";
import { createFactBase, type FactBase } from "../../course/fact-base";
import { assembleForm } from "../../quiz/assemble-form";
import type { Blueprint } from "../../quiz/blueprint";
import { generateBank } from "../../quiz/generate-bank";
import { type OpenQuestion, openQuestion } from "../../quiz/open-question";

/** What the player asks of the worker: where the facts lie, and which form to make of them. */
export interface MakeQuestions {
  readonly facts: string;
  readonly blueprint: Blueprint;
  readonly seed: string;
}

export type MadeQuestions =
  | { readonly ok: true; readonly questions: readonly OpenQuestion[] }
  | { readonly ok: false; readonly code: "no-facts" | "cell-short" };

let loaded: Promise<FactBase> | null = null;

async function loadFacts(address: string): Promise<FactBase> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The facts of the course answered ${response.status}.`);
  return createFactBase((await response.json()) as Course);
}

/** Makes the questions away from the page, so that no answer waits for them. The facts are fetched once. */
async function make({ facts: address, blueprint, seed }: MakeQuestions): Promise<MadeQuestions> {
  loaded ??= loadFacts(address);
  try {
    const facts = await loaded;
    const assembly = assembleForm(generateBank(facts, seed), blueprint, seed);
    if (!assembly.ok) return { ok: false, code: "cell-short" };
    return { ok: true, questions: assembly.form.items.map((item) => openQuestion(facts, item)) };
  } catch {
    loaded = null;
    return { ok: false, code: "no-facts" };
  }
}

self.addEventListener("message", async ({ data }: MessageEvent<MakeQuestions>) => {
  self.postMessage(await make(data));
});
