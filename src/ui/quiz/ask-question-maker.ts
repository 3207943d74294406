import type { MadeQuestions, MakeQuestions } from "./question-maker";

/** A maker of questions in a worker. Orders are answered one after another; a worker that cannot run counts as one without facts. */
export function startQuestionMaker(): (order: MakeQuestions) => Promise<MadeQuestions> {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const ask = (order: MakeQuestions): Promise<MadeQuestions> =>
    new Promise((resolve) => {
      const fail = () => {
        worker?.terminate();
        worker = null;
        resolve({ ok: false, code: "no-facts" });
      };
      try {
        worker ??= new Worker(new URL("./question-maker.ts", import.meta.url), { type: "module" });
        worker.onmessage = ({ data }: MessageEvent<MadeQuestions>) => resolve(data);
        worker.onerror = fail;
        worker.postMessage(order);
      } catch {
        fail();
      }
    });
  return (order) => {
    const made = last.then(() => ask(order));
    last = made;
    return made;
  };
}
