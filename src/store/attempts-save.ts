import { sql } from "kysely";
import { isDuplicate } from "./database-error";
import type { Db, Store } from "./store";

/** One answer on its way into the log. */
export interface AnswerOp {
  readonly attemptId: string;
  /** Made by the device, once for each change of an answer. */
  readonly opId: string;
  readonly slot: string;
  /** The revision that the device saw; 0 for a slot without an answer. */
  readonly baseRev: number;
  /** JSON. */
  readonly value: string;
  readonly at: number;
  readonly place: string | null;
  readonly pending: number;
  /** Whether the attempt's time has run out, so that nothing new is taken; an op that was taken before is told so again. */
  readonly isOver: boolean;
  /** How many slots whose names begin so may bear an answer; null where there is no such bound. */
  readonly bound: { readonly prefix: string; readonly most: number } | null;
}

export type SavedOp =
  | { readonly kind: "saved"; readonly rev: number; readonly at: number }
  /** The slot bears a newer answer than the device saw; `rev` 0 and `value` null where it bears none. */
  | { readonly kind: "stale"; readonly rev: number; readonly value: string | null; readonly at: number | null }
  /** The attempt has been handed in or has run out. */
  | { readonly kind: "ended" }
  /** As many slots as there may be bear an answer already, and this is another one. */
  | { readonly kind: "full" }
  /** The op's id was used before, for another answer. */
  | { readonly kind: "reused" };

/** What the first try did: whether the attempt was open, and the new revision, null where the slot bears another than `baseRev`. */
interface Try {
  readonly open: boolean;
  readonly rev: number | null;
}

/** Takes the attempt's row, and with it the turn: until the commit no other answer of this attempt is saved, and none hands it in. */
const hold = (db: Db, { attemptId, at, place, pending }: AnswerOp) =>
  db
    .updateTable("attempt")
    .set({ seenAt: at, place, pending })
    .where("id", "=", attemptId)
    .where("submittedAt", "is", null)
    .returning("id");

/** How many slots of an attempt whose names begin so bear an answer. */
const countSlots = (db: Db, attemptId: string, prefix: string) =>
  db
    .selectFrom("answer")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("attemptId", "=", attemptId)
    .where("slot", "like", `${prefix}%`);

async function isFull(db: Db, { attemptId, baseRev, bound }: AnswerOp): Promise<boolean> {
  if (bound === null || baseRev > 0) return false;
  const { count } = await countSlots(db, attemptId, bound.prefix).executeTakeFirstOrThrow();
  return count >= bound.most;
}

async function saveBySteps(db: Db, op: AnswerOp): Promise<Try> {
  const { attemptId, opId, slot, baseRev, value, at } = op;
  const rev = baseRev + 1;
  return db.transaction().execute(async (trx): Promise<Try> => {
    if (!(await hold(trx, op).executeTakeFirst())) return { open: false, rev: null };
    if (await isFull(trx, op)) return { open: true, rev: null };
    const saved =
      baseRev === 0
        ? await trx
            .insertInto("answer")
            .values({ attemptId, slot, rev, value, at })
            .onConflict((conflict) => conflict.doNothing())
            .returning("rev")
            .executeTakeFirst()
        : await trx
            .updateTable("answer")
            .set({ rev, value, at })
            .where("attemptId", "=", attemptId)
            .where("slot", "=", slot)
            .where("rev", "=", baseRev)
            .returning("rev")
            .executeTakeFirst();
    if (!saved) return { open: true, rev: null };
    await trx.insertInto("answerOp").values({ attemptId, opId, slot, rev, value, at }).execute();
    return { open: true, rev };
  });
}

/** The same in one statement, which is one journey to the server and one commit. SQLite has no statements that write twice. */
async function saveAtOnce(db: Db, op: AnswerOp): Promise<Try> {
  const { attemptId, opId, slot, baseRev, value, at, bound } = op;
  const rev = baseRev + 1;
  const fits = bound === null ? sql`true` : sql`(${countSlots(db, attemptId, bound.prefix)}) < ${bound.most}::bigint`;
  const saved =
    baseRev === 0
      ? sql`insert into "answer" ("attemptId", "slot", "rev", "value", "at")
            select held."id", ${slot}, ${rev}::int, ${value}, ${at}::bigint from held where ${fits}
            on conflict do nothing returning "rev"`
      : sql`update "answer" set "rev" = ${rev}::int, "value" = ${value}, "at" = ${at}::bigint from held
            where "answer"."attemptId" = held."id" and "answer"."slot" = ${slot} and "answer"."rev" = ${baseRev}::int
            returning "answer"."rev"`;
  const { rows } = await sql<{ open: boolean; rev: number | null }>`
    with held as (${hold(db, op)}),
      saved as (${saved}),
      logged as (insert into "answerOp" ("attemptId", "opId", "slot", "rev", "value", "at")
        select ${attemptId}, ${opId}, ${slot}, saved."rev", ${value}, ${at}::bigint from saved returning "rev")
    select exists (select 1 from held) as "open", (select "rev" from logged) as "rev"`.execute(db);
  return rows[0] ?? { open: false, rev: null };
}

/** What the log knows of an op that was not saved now: it was saved before, it comes too late, or there is no room for it. */
async function explain(db: Db, op: AnswerOp, open: boolean): Promise<SavedOp> {
  const { attemptId, opId, slot, value } = op;
  const before = await db
    .selectFrom("answerOp")
    .selectAll()
    .where("attemptId", "=", attemptId)
    .where("opId", "=", opId)
    .executeTakeFirst();
  if (before)
    return before.slot === slot && before.value === value
      ? { kind: "saved", rev: before.rev, at: before.at }
      : { kind: "reused" };
  if (!open) return { kind: "ended" };
  const newest = await db
    .selectFrom("answer")
    .select(["rev", "value", "at"])
    .where("attemptId", "=", attemptId)
    .where("slot", "=", slot)
    .executeTakeFirst();
  if (!newest && (await isFull(db, op))) return { kind: "full" };
  return { kind: "stale", rev: newest?.rev ?? 0, value: newest?.value ?? null, at: newest?.at ?? null };
}

/**
 * Saves an answer: the op into the log and the slot's newest answer, together or not at all, and durable before this resolves. An op that is sent again gets the
 * reply that it got. An answer to an older revision than the newest changes nothing and is told the newest. Whose attempt it is
 * must be known before.
 */
export async function saveAnswer({ db, dialect }: Pick<Store, "db" | "dialect">, op: AnswerOp): Promise<SavedOp> {
  if (op.isOver) return explain(db, op, false);
  const save = dialect === "postgres" ? saveAtOnce : saveBySteps;
  const { open, rev } = await save(db, op).catch((error: unknown): Try => {
    if (isDuplicate(error)) return { open: true, rev: null };
    throw error;
  });
  return rev === null ? explain(db, op, open) : { kind: "saved", rev, at: op.at };
}
