import { askWorker } from "../quiz/ask-worker";
import type { MadeSession, MakeSession } from "./session-maker";

/** A maker of sessions in a worker; one that cannot run counts as one without facts. */
export function startSessionMaker(): (order: MakeSession) => Promise<MadeSession> {
  return askWorker(() => new Worker(new URL("./session-maker.ts", import.meta.url), { type: "module" }), {
    ok: false,
    code: "no-facts",
  });
}
