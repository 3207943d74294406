import { chooseRecall } from "../../quiz/forms/choose-recall";
import { type OpenQuestion, openQuestion } from "../../quiz/open-question";
import type { FactsAddress } from "../quiz/facts-address";
import { loadFacts, type NoFacts, tellNoFacts } from "../quiz/load-facts";

/** What the debrief asks of the worker: questions on some claims and nothing else; without claims it only fetches the facts. */
export interface MakeRecall extends FactsAddress {
  readonly about: readonly string[];
  readonly count: number;
  readonly seed: string;
}

export type MadeRecall =
  | { readonly ok: true; readonly questions: readonly OpenQuestion[] }
  | { readonly ok: false; readonly code: NoFacts };

async function make({ about, count, seed, ...address }: MakeRecall): Promise<MadeRecall> {
  try {
    const facts = await loadFacts(address);
    const items = about.length === 0 ? [] : chooseRecall(facts, about, count, seed);
    return { ok: true, questions: items.map((item) => openQuestion(facts, item)) };
  } catch (error) {
    return { ok: false, code: tellNoFacts(error) };
  }
}

self.addEventListener("message", async ({ data }: MessageEvent<MakeRecall>) => {
  self.postMessage(await make(data));
});
