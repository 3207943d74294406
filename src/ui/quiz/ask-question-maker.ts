import type { MadeQuestions, MakeQuestions } from "./question-maker";

/** Starts a worker that makes questions. Orders are answered one after another; a worker that cannot run counts as one without facts. */
export function startQuestionMaker(): (order: MakeQuestions) => Promise<MadeQuestions> {
  const worker = new Worker(new URL("./question-maker.ts", import.meta.url), { type: "module" });
  let last: Promise<unknown> = Promise.resolve();
  const ask = (order: MakeQuestions): Promise<MadeQuestions> =>
    new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<MadeQuestions>) => resolve(data);
      worker.onerror = () => resolve({ ok: false, code: "no-facts" });
      worker.postMessage(order);
    });
  return (order) => {
    const made = last.then(() => ask(order));
    last = made;
    return made;
  };
}
