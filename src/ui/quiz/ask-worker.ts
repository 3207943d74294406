/** Asks a worker that is started with the first order. Orders are answered one after another; a worker that cannot run answers with `lost`. */
export function askWorker<Order, Answer>(start: () => Worker, lost: Answer): (order: Order) => Promise<Answer> {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const ask = (order: Order): Promise<Answer> =>
    new Promise((resolve) => {
      const fail = () => {
        worker?.terminate();
        worker = null;
        resolve(lost);
      };
      try {
        worker ??= start();
        worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
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
