import { isLoose } from "../../course/loose";

/** What a slot holds on the server, as the device last heard. */
export interface KnownAnswer {
  readonly rev: number;
  readonly value: unknown;
}

/** An answer that the server has not acknowledged. */
export interface PendingOp {
  /** Made once; the same op is sent with it again and again until it is acknowledged. */
  readonly opId: string;
  readonly slot: string;
  readonly value: unknown;
  /** The revision that the pupil saw; null while an earlier op of the slot is on its way and will give it. */
  readonly baseRev: number | null;
  /** Whether it may have reached the server. From then on it is never changed. */
  readonly tried: boolean;
  /** The newer answer that the server holds: nothing is sent until the pupil has chosen. */
  readonly newer: KnownAnswer | null;
}

/** What a device keeps of one attempt until the server has it: of each slot at most the op on its way and the newest after it. */
export interface Outbox {
  readonly version: 1;
  readonly ops: readonly PendingOp[];
  /** Answers that came too late: the attempt had ended. */
  readonly late: number;
}

export const EMPTY_OUTBOX: Outbox = { version: 1, ops: [], late: 0 };

const isKnown = (raw: unknown): boolean => raw === null || (isLoose(raw) && typeof raw["rev"] === "number");

const isOp = (raw: unknown): raw is PendingOp =>
  isLoose(raw) &&
  typeof raw["opId"] === "string" &&
  typeof raw["slot"] === "string" &&
  "value" in raw &&
  (raw["baseRev"] === null || typeof raw["baseRev"] === "number") &&
  typeof raw["tried"] === "boolean" &&
  isKnown(raw["newer"]);

/** Recognises a kept outbox; null where anything in it has another shape. */
export function readOutbox(raw: unknown): Outbox | null {
  if (!isLoose(raw) || raw["version"] !== 1 || typeof raw["late"] !== "number") return null;
  if (!Array.isArray(raw["ops"]) || !raw["ops"].every(isOp)) return null;
  return raw as unknown as Outbox;
}

/**
 * Adds an answer. One of the same slot that was never sent gives way to it; one that may have reached the server stays before it. `seenRev` is the revision that the pupil saw.
 * A pupil who answers again while a conflict stands has chosen this answer over the newer one.
 */
export function addAnswer(
  outbox: Outbox,
  answer: { readonly opId: string; readonly slot: string; readonly value: unknown; readonly seenRev: number },
): Outbox {
  const { opId, slot, value, seenRev } = answer;
  const own = outbox.ops.filter((op) => op.slot === slot);
  const conflict = own.find(({ newer }) => newer !== null)?.newer;
  const sent = conflict ? [] : own.filter(({ tried }) => tried);
  const [unsent] = own.filter(({ tried }) => !tried);
  const baseRev = conflict ? conflict.rev : sent.length > 0 ? null : (unsent?.baseRev ?? seenRev);
  const others = outbox.ops.filter((op) => op.slot !== slot || sent.includes(op));
  return { ...outbox, ops: [...others, { opId, slot, value, baseRev, tried: false, newer: null }] };
}

/** The next op that can be sent: the oldest whose base is known and that waits for no choice. */
export const findNext = ({ ops }: Outbox): PendingOp | null =>
  ops.find(({ baseRev, newer }) => baseRev !== null && newer === null) ?? null;

const change = (outbox: Outbox, opId: string, by: (op: PendingOp) => PendingOp): Outbox => ({
  ...outbox,
  ops: outbox.ops.map((op) => (op.opId === opId ? by(op) : op)),
});

/** To be kept before the op is sent. */
export const markTried = (outbox: Outbox, opId: string): Outbox =>
  change(outbox, opId, (op) => ({ ...op, tried: true }));

/**
 * The server has the op, as this revision of its slot; what follows it in the slot goes out on top of that. An op that is not there was acknowledged before. Where answers had come too late, the attempt was
 * given back since, and a later end has none of them.
 */
export function acknowledge(outbox: Outbox, opId: string, rev: number): Outbox {
  const done = outbox.ops.find((op) => op.opId === opId);
  if (!done) return outbox;
  const ops = outbox.ops
    .filter((op) => op !== done)
    .map((op) => (op.slot === done.slot && op.baseRev === null ? { ...op, baseRev: rev } : op));
  return { ...outbox, ops, late: 0 };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * The server holds a newer answer than the op knew of. What the device would say last of the slot then waits for the pupil's choice; where both say the same, there is nothing
 * to choose.
 */
export function meetNewer(outbox: Outbox, opId: string, newer: KnownAnswer): Outbox {
  const refused = outbox.ops.find((op) => op.opId === opId);
  if (!refused) return outbox;
  const last = outbox.ops.findLast((op) => op.slot === refused.slot) ?? refused;
  const others = outbox.ops.filter((op) => op.slot !== refused.slot);
  if (isSame(last.value, newer.value)) return { ...outbox, ops: others };
  return { ...outbox, ops: [...others, { ...last, newer, baseRev: newer.rev }] };
}

/** Settles a conflict: this device's answer goes out on top of the newer one, as a new op; or the newer one stands and this device's is forgotten. */
export function settle(
  outbox: Outbox,
  slot: string,
  choice: { readonly mine: boolean; readonly opId: string },
): Outbox {
  const mine = outbox.ops.find((op) => op.slot === slot && op.newer !== null);
  if (!mine?.newer) return outbox;
  const others = outbox.ops.filter((op) => op !== mine);
  if (!choice.mine) return { ...outbox, ops: others };
  const again = { ...mine, opId: choice.opId, baseRev: mine.newer.rev, tried: false, newer: null };
  return { ...outbox, ops: [...others, again] };
}

/** The server will never take this op, whatever is done: what follows it in the slot takes its place. */
export function refuseOp(outbox: Outbox, opId: string): Outbox {
  const refused = outbox.ops.find((op) => op.opId === opId);
  if (!refused) return outbox;
  const { slot, baseRev } = refused;
  const ops = outbox.ops
    .filter((op) => op !== refused)
    .map((op) => (op.slot === slot && op.baseRev === null ? { ...op, baseRev } : op));
  return { ...outbox, ops };
}

/** The attempt has ended: what is still here came too late. */
export const endOutbox = (outbox: Outbox): Outbox => ({
  ...outbox,
  ops: [],
  late: outbox.late + new Set(outbox.ops.map(({ slot }) => slot)).size,
});

/** What the pupil sees in each slot: the newest answer of this device where it keeps one, else the server's. */
export function answersSeen(
  outbox: Outbox,
  known: Readonly<Record<string, KnownAnswer>>,
): Readonly<Record<string, unknown>> {
  const kept = outbox.ops.map(({ slot, value }) => [slot, value] as const);
  const saved = Object.entries(known).map(([slot, { value }]) => [slot, value] as const);
  return Object.fromEntries([...saved, ...kept]);
}

/** Answers that this device still keeps, by slot. */
export const slotsKept = ({ ops }: Outbox): ReadonlySet<string> => new Set(ops.map(({ slot }) => slot));
