import type { Standing } from "./device-outbox";

/** How long to wait before a server is asked again whose clock is a moment behind, in ms, and how often. */
const MOMENT = 1000;
const TIMES = 10;

interface TimeUp {
  /** Sends what the device keeps. */
  readonly flush: () => Promise<unknown>;
  readonly ask: () => Promise<Standing>;
  /** Until when the attempt runs, as this page has last heard. */
  readonly deadline: () => number | null;
  readonly sleep: (ms: number) => Promise<void>;
}

/**
 * What has become of an attempt whose time is up by what this page knows: all that was answered is sent, then the server is asked, since it may have given more time that this page has not heard of.
 * ended: the server has closed it; more: it goes on; up: the server cannot be reached, or has not closed it.
 */
export async function settleTimeUp({ flush, ask, deadline, sleep }: TimeUp): Promise<"ended" | "more" | "up"> {
  const before = deadline();
  await flush();
  for (let i = 0; i < TIMES; i++) {
    const standing = await ask();
    if (standing === "ended") return "ended";
    if (standing === "unreached") return "up";
    if (deadline() !== before) return "more";
    await sleep(MOMENT);
  }
  return "up";
}
