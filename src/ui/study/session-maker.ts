import { capitalise } from "../../course/render";
import { openQuestion } from "../../quiz/open-question";
import { drawSession, type Session, type SessionOrder } from "../../study/draw-session";
import { type AskedQuestion, askQuestion } from "../quiz/asked-question";
import type { FactsAddress } from "../quiz/facts-address";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { loadFacts, type NoFacts, tellNoFacts } from "../quiz/load-facts";

export type MakeSession = FactsAddress & SessionOrder & { readonly maps: QuizMaps };

export type MadeSession =
  | (Pick<Session, "due" | "fresh" | "next"> & {
      readonly ok: true;
      readonly questions: readonly AskedQuestion[];
      /** What the session is about, by name; null for today's questions. */
      readonly about: string | null;
    })
  | { readonly ok: false; readonly code: NoFacts | "unknown-about" };

/** Draws a session away from the page: the bank, and the replay of all answers, are work that no hand should wait for. */
async function make({ facts: address, hash, maps, ...order }: MakeSession): Promise<MadeSession> {
  try {
    const facts = await loadFacts({ facts: address, hash });
    const about = order.about === null ? null : facts.entities.get(order.about);
    if (about === undefined) return { ok: false, code: "unknown-about" };
    const { items, due, fresh, next } = drawSession(facts, order);
    const questions = items.map((item) => askQuestion(openQuestion(facts, item), maps));
    return { ok: true, questions, due, fresh, next, about: about && capitalise(about.name) };
  } catch (error) {
    return { ok: false, code: tellNoFacts(error) };
  }
}

self.addEventListener("message", async ({ data }: MessageEvent<MakeSession>) => {
  self.postMessage(await make(data));
});
