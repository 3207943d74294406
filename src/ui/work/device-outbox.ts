import {
  EMPTY_OUTBOX,
  type KnownAnswer,
  type Outbox,
  type PendingOp,
  readOutbox,
} from "../../classroom/working/outbox";
import type { OpenQuestion } from "../../quiz/open-question";
import { sendJson } from "../kit/send-json";
import { changeSaved, loadSaved } from "../progress/saved-record";
import { createOutbox, type OpReply, type OutboxStorage, type OutboxView, type RunningOutbox } from "./outbox";
import { outboxKey } from "./outbox-key";

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

export interface DeviceOutbox extends Pick<RunningOutbox, "answer" | "settle" | "flush" | "view"> {
  /** Tells the server where the pupil is, where nothing is answered. */
  readonly notePlace: () => void;
  readonly close: () => void;
}

/** How often a page that is looked at asks what another device has answered, and whether time was added, in ms. */
const ASK_EVERY = 45_000;

/** What the browser keeps; where it refuses, the tab keeps it as long as it lives. */
function openStorage(attempt: string, onNotKept: () => void): OutboxStorage {
  const key = outboxKey(attempt);
  let inTab: Outbox | null = null;
  const fallBack = (): Outbox => {
    if (inTab === null) onNotKept();
    inTab ??= EMPTY_OUTBOX;
    return inTab;
  };
  return {
    load: async () => {
      if (inTab) return inTab;
      const saved = await loadSaved(key, readOutbox);
      if (saved.kind === "unavailable") return fallBack();
      return saved.kind === "found" ? saved.value : EMPTY_OUTBOX;
    },
    change: async (by) => {
      const after = inTab ? null : await changeSaved(key, readOutbox, (before) => by(before ?? EMPTY_OUTBOX));
      if (after) return after;
      inTab = by(fallBack());
      return inTab;
    },
  };
}

interface SavedBody {
  readonly rev: number;
  readonly now: number;
  readonly deadline: number | null;
  readonly told?: OpenQuestion;
}

const RETRY_SECONDS = /\d+/;

async function sendOp(
  { attempt, place, onHeard }: Pick<DeviceSetup, "attempt" | "place" | "onHeard">,
  { opId, slot, baseRev, value }: PendingOp,
  pending: number,
): Promise<OpReply> {
  const sent = await sendJson<SavedBody>("PUT", `/api/attempts/${attempt}/answer`, {
    slot,
    opId,
    baseRev: baseRev ?? 0,
    value,
    pending,
    place: place(),
  });
  if (sent.ok) {
    const { rev, now, deadline, told } = sent.body;
    onHeard({ now, deadline, ...(told ? { told: { slot, question: told } } : {}) });
    return { kind: "saved", rev };
  }
  if (sent.status === 401) return { kind: "signed-out" };
  if (sent.status === 409) return { kind: "newer", newer: sent.detail as KnownAnswer };
  if (sent.status === 410) return { kind: "ended" };
  if (sent.status === 429) return { kind: "later", after: 1000 * Number(RETRY_SECONDS.exec(sent.says)?.[0] ?? 10) };
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
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`work ${attempt}`);
  const inner = openStorage(attempt, onNotKept);
  const storage: OutboxStorage = {
    load: inner.load,
    change: async (by) => {
      const after = await inner.change(by);
      channel?.postMessage(null);
      return after;
    },
  };
  let told = known;
  const outbox = createOutbox({
    storage,
    known,
    send: (op, pending) => sendOp(setup, op, pending),
    later: (ms, run) => setTimeout(run, ms),
    newId: () => crypto.randomUUID?.() ?? makeId(),
    onChange: (view) => {
      onChange(view);
      // Only what is news: two tabs would answer one another for ever.
      if (view.known !== told) channel?.postMessage(view.known);
      told = view.known;
    },
  });
  let tag: string | null = null;
  const ask = async () => {
    const headers: HeadersInit = tag === null ? {} : { "If-None-Match": tag };
    const response = await fetch(`/api/attempts/${attempt}`, { headers, cache: "no-store" }).catch(() => null);
    if (!response) return;
    const now = Number(response.headers.get("X-Now") ?? 0);
    if (now > 0) onHeard({ now });
    if (response.status === 404) setup.onNotOwn?.();
    if (!response.ok) return;
    tag = response.headers.get("ETag");
    const state = (await response.json()) as StateBody;
    onHeard({ deadline: state.deadline });
    outbox.hear(state.answers);
    if (state.submittedAt !== null) outbox.setEnded();
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
    notePlace: () => {
      const pending = outbox.view().outbox.ops.length;
      void sendJson("PUT", `/api/attempts/${attempt}/place`, { place: place(), pending });
    },
    close: () => {
      clearInterval(timer);
      channel?.close();
      window.removeEventListener("online", wake);
      window.removeEventListener("pageshow", wake);
      document.removeEventListener("visibilitychange", wake);
    },
  };
}

/** `crypto.randomUUID` is missing where a school's server is reached over plain http by its name. */
const makeId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
