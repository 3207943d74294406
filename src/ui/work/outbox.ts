import {
  acknowledge,
  addAnswer,
  EMPTY_OUTBOX,
  endOutbox,
  findNext,
  type KnownAnswer,
  markTried,
  meetNewer,
  type Outbox,
  type PendingOp,
  refuseOp,
  settle,
} from "../../classroom/working/outbox";

/** What became of an op that was sent. */
export type OpReply =
  | { readonly kind: "saved"; readonly rev: number }
  | { readonly kind: "newer"; readonly newer: KnownAnswer }
  | { readonly kind: "ended" | "signed-out" | "refused" }
  /** Not reached, or not able now; `after` is how long the server asks to wait, in ms. */
  | { readonly kind: "later"; readonly after?: number };

export interface OutboxStorage {
  readonly load: () => Promise<Outbox>;
  /** Changes what the device keeps, in one transaction with the reading; resolves to what it keeps then. */
  readonly change: (by: (before: Outbox) => Outbox) => Promise<Outbox>;
}

/** What the pupil is told: everything is on the server; it is on its way; it stays on this device until the server can be reached, or the pupil signs in again. */
export type SavingState = "saved" | "saving" | "kept" | "signed-out";

export interface OutboxView {
  readonly outbox: Outbox;
  readonly state: SavingState;
  readonly known: Readonly<Record<string, KnownAnswer>>;
  /** The server has closed the attempt. */
  readonly ended: boolean;
}

interface OutboxSetup {
  readonly storage: OutboxStorage;
  readonly send: (op: PendingOp, stillKept: number) => Promise<OpReply>;
  /** Calls back once, after so many ms. */
  readonly later: (ms: number, run: () => void) => void;
  readonly newId: () => string;
  /** What the server held when the page was made. */
  readonly known: Readonly<Record<string, KnownAnswer>>;
  readonly onChange: (view: OutboxView) => void;
}

export interface RunningOutbox {
  readonly view: () => OutboxView;
  /** Resolves when the device keeps the answer. */
  readonly answer: (slot: string, value: unknown) => Promise<void>;
  readonly settle: (slot: string, mine: boolean) => Promise<void>;
  /** Sends what there is; resolves when all is acknowledged or nothing can go out now. */
  readonly flush: () => Promise<void>;
  /** Reads again what the device keeps, as after another tab has changed it. */
  readonly reload: () => Promise<void>;
  /** What the server holds now, as another tab or device left it: newer revisions take the place of older ones. */
  readonly hear: (known: Readonly<Record<string, KnownAnswer>>) => void;
  readonly setEnded: () => void;
}

/** Waits between tries that fail, in ms. */
const SHORTEST = 1000;
const LONGEST = 30_000;

/**
 * Sends the answers of one attempt. Each is kept on the device before it is sent and forgotten when it is acknowledged, so that a tab that is closed in between loses nothing: the op goes out
 * again with its id, and the server knows it. One op is on its way at a time.
 */
export function createOutbox({ storage, send, later, newId, known, onChange }: OutboxSetup): RunningOutbox {
  let view: OutboxView = { outbox: EMPTY_OUTBOX, state: "saved", known, ended: false };
  let flushing: Promise<void> | null = null;
  let failures = 0;
  let waiting = false;
  let again = false;

  const show = (changes: Partial<OutboxView>) => {
    view = { ...view, ...changes };
    onChange(view);
  };
  const rest = (outbox: Outbox): SavingState => {
    if (outbox.ops.length === 0) return "saved";
    if (outbox.ops.every(({ newer }) => newer !== null)) return "kept";
    return view.state === "signed-out" || view.state === "kept" ? view.state : "saving";
  };
  const keep = async (by: (before: Outbox) => Outbox): Promise<Outbox> => {
    const outbox = await storage.change(by);
    show({ outbox, state: rest(outbox) });
    return outbox;
  };
  const learn = (slot: string, newest: KnownAnswer) => {
    if ((view.known[slot]?.rev ?? -1) < newest.rev) view = { ...view, known: { ...view.known, [slot]: newest } };
  };

  const retry = (after: number | undefined) => {
    failures += 1;
    show({ state: "kept" });
    if (waiting) return;
    waiting = true;
    later(after ?? Math.min(LONGEST, SHORTEST * 2 ** (failures - 1)), () => {
      waiting = false;
      void flush();
    });
  };

  /** Sends one op; false where nothing more can go out now. */
  const sendOne = async (next: PendingOp): Promise<boolean> => {
    const outbox = await keep((before) => markTried(before, next.opId));
    // Another tab has had it acknowledged meanwhile, or has put a newer answer in its place.
    if (!outbox.ops.some(({ opId }) => opId === next.opId)) return true;
    const reply = await send(next, outbox.ops.length - 1);
    switch (reply.kind) {
      case "saved":
        failures = 0;
        learn(next.slot, { rev: reply.rev, value: next.value });
        if (view.state === "kept" || view.state === "signed-out") view = { ...view, state: "saving" };
        await keep((before) => acknowledge(before, next.opId, reply.rev));
        return true;
      case "newer":
        learn(next.slot, reply.newer);
        await keep((before) => meetNewer(before, next.opId, reply.newer));
        return true;
      case "refused":
        await keep((before) => refuseOp(before, next.opId));
        return true;
      case "ended":
        view = { ...view, ended: true };
        await keep(endOutbox);
        return false;
      case "signed-out":
        show({ state: "signed-out" });
        return false;
      case "later":
        retry(reply.after);
        return false;
    }
  };

  /** Whether everything went out that can. */
  const run = async (): Promise<boolean> => {
    show({ outbox: await storage.load() });
    for (let next = findNext(view.outbox); next !== null; next = findNext(view.outbox))
      if (!(await sendOne(next))) return false;
    show({ state: rest(view.outbox) });
    return true;
  };
  /** One run at a time; what is added while one ends is sent by another after it. */
  const flush = (): Promise<void> => {
    again = true;
    flushing ??= (async () => {
      try {
        while (again) {
          again = false;
          if (!(await run())) break;
        }
      } finally {
        flushing = null;
      }
    })();
    return flushing;
  };

  return {
    view: () => view,
    flush,
    answer: async (slot, value) => {
      await keep((before) => addAnswer(before, { opId: newId(), slot, value, seenRev: view.known[slot]?.rev ?? 0 }));
      if (!waiting && view.state !== "signed-out") void flush();
    },
    settle: async (slot, mine) => {
      await keep((before) => settle(before, slot, { mine, opId: newId() }));
      void flush();
    },
    reload: async () => {
      const outbox = await storage.load();
      show({ outbox, state: rest(outbox) });
    },
    hear: (newest) => {
      for (const [slot, answer] of Object.entries(newest)) learn(slot, answer);
      show({});
    },
    setEnded: () => show({ ended: true }),
  };
}
