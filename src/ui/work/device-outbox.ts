import type { KnownAnswer, PendingOp } from "../../classroom/working/outbox";
import type { OpenQuestion } from "../../quiz/open-question";
import { newId } from "../kit/new-id";
import { sendJson } from "../kit/send-json";
import { createOutbox, type OpReply, type OutboxStorage, type OutboxView, type RunningOutbox } from "./outbox";
import { openOutboxStorage } from "./outbox-storage";

/** What the server says beside an answer: its clock, when the attempt ends, and, where questions are told at once, the question. */
interface Heard {
  readonly now?: number;
  readonly deadline?: number | null;
  readonly told?: { readonly slot: string; readonly question: OpenQuestion };
}

interface DeviceSetup {
  readonly attempt: string;
  readonly known: Readonly<Record<string, KnownAnswer>>;
  /** The slot that the pupil looks at. */
  readonly place: () => string | null;
  readonly onChange: (view: OutboxView) => void;
  readonly onHeard: (heard: Heard) => void;
  /** The browser keeps nothing: what is not sent is gone with the tab. */
  readonly onNotKept: () => void;
  /** Somebody else has signed in on this device. */
  readonly onNotOwn?: () => void;
}

/** How the server says that an attempt stands; `unreached` where it did not say. */
export type Standing = "running" | "ended" | "unreached";

export interface DeviceOutbox extends Pick<RunningOutbox, "answer" | "settle" | "flush" | "view"> {
  /** Tells the server where the pupil is, where nothing is answered. */
  readonly notePlace: () => void;
  /** Asks the server how the attempt stands now, and until when. */
  readonly ask: () => Promise<Standing>;
  readonly close: () => void;
}

/** How long to wait where a server that is asked too often does not say, in seconds. */
const PATIENCE = 10;

/** How often a page that is looked at asks what another device has answered, and whether time was added, in ms. */
const ASK_EVERY = 45_000;

interface SavedBody {
  readonly rev: number;
  readonly now: number;
  readonly deadline: number | null;
  readonly told?: OpenQuestion;
}

async function sendOp(
  { attempt, place, onHeard }: Pick<DeviceSetup, "attempt" | "place" | "onHeard">,
  { opId, slot, baseRev, value }: PendingOp,
  pending: number,
): Promise<OpReply> {
  const sent = await sendJson<SavedBody | null>("PUT", `/api/attempts/${attempt}/answer`, {
    slot,
    opId,
    baseRev: baseRev ?? 0,
    value,
    pending,
    place: place(),
  });
  if (sent.ok) {
    // Cut off on its way: the same again, and the server says the same.
    if (sent.body === null) return { kind: "later" };
    const { rev, now, deadline, told } = sent.body;
    onHeard({ now, deadline, ...(told ? { told: { slot, question: told } } : {}) });
    return { kind: "saved", rev };
  }
  if (sent.status === 401) return { kind: "signed-out" };
  if (sent.status === 409) return { kind: "newer", newer: sent.detail as KnownAnswer };
  if (sent.status === 410) return { kind: "ended" };
  if (sent.status === 429) return { kind: "later", after: 1000 * (sent.retryAfter ?? PATIENCE) };
  // Somebody else is signed in by now, or the work was put away: it may come back, and nothing is thrown away.
  if (sent.status === 0 || sent.status === 404 || sent.status >= 500) return { kind: "later" };
  return { kind: "refused" };
}

interface StateBody {
  readonly answers: Readonly<Record<string, KnownAnswer>>;
  readonly deadline: number | null;
  readonly submittedAt: number | null;
}

/** The outbox of an attempt in this tab: it listens to the network, to other tabs, and to the page being looked at again. */
export function openDeviceOutbox(setup: DeviceSetup): DeviceOutbox {
  const { attempt, known, onChange, onHeard, onNotKept, place } = setup;
  let channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`work ${attempt}`);
  const inner = openOutboxStorage(attempt, onNotKept);
  const storage: OutboxStorage = {
    load: inner.load,
    change: async (by) => {
      const after = await inner.change(by);
      channel?.postMessage(null);
      return after;
    },
  };
  const retries = new Set<ReturnType<typeof setTimeout>>();
  let told = known;
  const outbox = createOutbox({
    storage,
    known,
    send: (op, pending) => sendOp(setup, op, pending),
    later: (ms, run) => {
      const retry = setTimeout(() => {
        retries.delete(retry);
        run();
      }, ms);
      retries.add(retry);
    },
    newId,
    onChange: (view) => {
      onChange(view);
      // Only what is news: two tabs would answer one another for ever.
      if (view.known !== told) channel?.postMessage(view.known);
      told = view.known;
    },
  });
  let tag: string | null = null;
  let standing: Standing = "running";
  const ask = async (): Promise<Standing> => {
    const headers: HeadersInit = tag === null ? {} : { "If-None-Match": tag };
    const response = await fetch(`/api/attempts/${attempt}`, { headers, cache: "no-store" }).catch(() => null);
    if (!response) return "unreached";
    const now = Number(response.headers.get("X-Now") ?? 0);
    if (now > 0) onHeard({ now });
    if (response.status === 404) setup.onNotOwn?.();
    if (response.status === 304) return standing;
    const state = response.ok ? ((await response.json().catch(() => null)) as StateBody | null) : null;
    if (state === null) return "unreached";
    tag = response.headers.get("ETag");
    standing = state.submittedAt === null ? "running" : "ended";
    onHeard({ deadline: state.deadline });
    outbox.hear(state.answers);
    if (standing === "ended") outbox.setEnded();
    return standing;
  };
  const wake = () => {
    if (document.visibilityState !== "visible") return;
    void outbox.flush();
    void ask();
  };
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Readonly<Record<string, KnownAnswer>> | null>) => {
      if (data === null) void outbox.reload();
      else outbox.hear(data);
    };
  window.addEventListener("online", wake);
  window.addEventListener("pageshow", wake);
  document.addEventListener("visibilitychange", wake);
  const timer = setInterval(wake, ASK_EVERY);
  void outbox.flush();
  // The page's own time is that of its making: on a slow line that is seconds ago.
  void ask();
  return {
    view: outbox.view,
    answer: outbox.answer,
    settle: outbox.settle,
    flush: outbox.flush,
    ask,
    notePlace: () => {
      const pending = outbox.view().outbox.ops.length;
      void sendJson("PUT", `/api/attempts/${attempt}/place`, { place: place(), pending });
    },
    close: () => {
      clearInterval(timer);
      for (const retry of retries) clearTimeout(retry);
      channel?.close();
      channel = null;
      window.removeEventListener("online", wake);
      window.removeEventListener("pageshow", wake);
      document.removeEventListener("visibilitychange", wake);
    },
  };
}
