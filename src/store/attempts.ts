import type { Db, Dialect, Store } from "./store";
import type { NewRow, Row } from "./tables";

/** A new attempt. `number` counts the pupil's attempts from 1; `form` is null where the work is no quiz. */
export interface NewAttempt extends Pick<NewRow<"attempt">, "id" | "assignmentId" | "classId" | "pupilId"> {
  readonly number: number;
  /** The assignment's, by which the form was drawn. */
  readonly revision: number;
  readonly at: number;
  readonly form: { readonly id: string; readonly variant: string; readonly items: string } | null;
}

export type Begun =
  /** `isNew`: this call made it; else another did, and it is still open. */
  | { readonly kind: "open"; readonly id: string; readonly isNew: boolean }
  /** An attempt of this number was made and handed in meanwhile. */
  | { readonly kind: "taken" }
  /** The assignment is not as it was, or was deleted. */
  | { readonly kind: "changed" };

/** The id of a frozen form; whoever comes first freezes it. */
async function freezeForm(
  trx: Db,
  { assignmentId, at, form }: Pick<NewAttempt, "assignmentId" | "at" | "form">,
): Promise<string | null> {
  if (form === null) return null;
  await trx
    .insertInto("form")
    .values({ ...form, assignmentId, createdAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { id } = await trx
    .selectFrom("form")
    .select("id")
    .where("assignmentId", "=", assignmentId)
    .where("variant", "=", form.variant)
    .executeTakeFirstOrThrow();
  return id;
}

/** Whether an assignment of the class is of this revision, and holds it so that nobody changes what is asked until the transaction ends. */
async function isOfRevision(
  { trx, dialect }: { readonly trx: Db; readonly dialect: Dialect },
  { assignmentId, classId, revision }: NewAttempt,
): Promise<boolean> {
  const own = trx.selectFrom("assignment").select("revision").where("classId", "=", classId);
  const asked = own.where("id", "=", assignmentId);
  const found = await (dialect === "postgres" ? asked.forKeyShare() : asked).executeTakeFirst();
  return found?.revision === revision;
}

/** Begins an attempt and freezes its form, in one transaction. However many begin at once, one attempt is made and all are given it. */
export function beginAttempt({ db, dialect }: Pick<Store, "db" | "dialect">, attempt: NewAttempt): Promise<Begun> {
  const { id, assignmentId, classId, pupilId, number, at } = attempt;
  return db.transaction().execute(async (trx): Promise<Begun> => {
    if (!(await isOfRevision({ trx, dialect }, attempt))) return { kind: "changed" };
    const formId = await freezeForm(trx, attempt);
    const made = await trx
      .insertInto("attempt")
      .values({ id, assignmentId, classId, pupilId, formId, number, startedAt: at, seenAt: at, pending: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (made) return { kind: "open", id, isNew: true };
    const open = await findOpenAttempt(trx, assignmentId, pupilId);
    return open ? { kind: "open", id: open.id, isNew: false } : { kind: "taken" };
  });
}

const findOpenAttempt = (db: Db, assignmentId: string, pupilId: string): Promise<Row<"attempt"> | undefined> =>
  db
    .selectFrom("attempt")
    .selectAll()
    .where("assignmentId", "=", assignmentId)
    .where("pupilId", "=", pupilId)
    .where("submittedAt", "is", null)
    .executeTakeFirst();

/** A pupil's own attempt; undefined where it is somebody else's. */
export const findAttempt = (
  db: Db,
  { id, pupilId, classId }: { readonly id: string; readonly pupilId: string; readonly classId: string },
): Promise<Row<"attempt"> | undefined> =>
  db
    .selectFrom("attempt")
    .selectAll()
    .where("id", "=", id)
    .where("pupilId", "=", pupilId)
    .where("classId", "=", classId)
    .executeTakeFirst();

/** A pupil's attempts at one assignment, or at all of the class, the first first. */
export function listOwnAttempts(
  db: Db,
  {
    pupilId,
    classId,
    assignmentId,
  }: { readonly pupilId: string; readonly classId: string; readonly assignmentId?: string },
): Promise<Row<"attempt">[]> {
  const own = db.selectFrom("attempt").selectAll().where("pupilId", "=", pupilId).where("classId", "=", classId);
  return (assignmentId === undefined ? own : own.where("assignmentId", "=", assignmentId)).orderBy("number").execute();
}

/** Attempts of a class that nobody has handed in yet, of one assignment or of all, with what their pupils have of extra time, in percent. */
export function listOpenAttempts(
  db: Db,
  { classId, assignmentId }: { readonly classId: string; readonly assignmentId?: string },
): Promise<(Row<"attempt"> & Pick<Row<"pupil">, "extraPercent">)[]> {
  const open = db
    .selectFrom("attempt")
    .innerJoin("pupil", "pupil.id", "attempt.pupilId")
    .selectAll("attempt")
    .select("pupil.extraPercent")
    .where("attempt.classId", "=", classId)
    .where("attempt.submittedAt", "is", null);
  return (assignmentId === undefined ? open : open.where("attempt.assignmentId", "=", assignmentId)).execute();
}

/** The newest answer of each slot. */
export const listAnswers = (db: Db, attemptId: string): Promise<Row<"answer">[]> =>
  db.selectFrom("answer").selectAll().where("attemptId", "=", attemptId).orderBy("slot").execute();

/** The variant under which the questions are frozen that all pupils get. */
export const SHARED_FORM = "one";

/** The items of a form, as JSON. */
export async function findFormItems(db: Db, formId: string): Promise<string | undefined> {
  return (await db.selectFrom("form").select("items").where("id", "=", formId).executeTakeFirst())?.items;
}

/** The frozen form of an assignment under the name of its variant, as JSON. */
export async function findFormOfVariant(db: Db, assignmentId: string, variant: string): Promise<string | undefined> {
  const found = await db
    .selectFrom("form")
    .select("items")
    .where("assignmentId", "=", assignmentId)
    .where("variant", "=", variant)
    .executeTakeFirst();
  return found?.items;
}

/**
 * Keeps an open attempt as it is until the transaction ends: an answer that is still being saved for it is either in it by then or waits, and so does whoever rewrites marks of its
 * assignment. Undefined where it is not open. Only inside a transaction.
 */
export const holdOpenAttempt = (
  trx: Db,
  id: string,
): Promise<Pick<Row<"attempt">, "classId" | "assignmentId"> | undefined> =>
  trx
    .updateTable("attempt")
    .set((eb) => ({ number: eb.ref("number") }))
    .where("id", "=", id)
    .where("submittedAt", "is", null)
    .returning(["classId", "assignmentId"])
    .executeTakeFirst();

/** Ends an attempt, once, with what it comes to: true where it was open until now. What is still being saved for it is either in it by then or is refused. */
export async function endAttempt(
  trx: Db,
  id: string,
  submittedAt: number,
  submittedBy: "pupil" | "time" | "teacher",
  mark: string | null = null,
): Promise<boolean> {
  const ended = await trx
    .updateTable("attempt")
    .set({ submittedAt, submittedBy, mark })
    .where("id", "=", id)
    .where("submittedAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  return ended !== undefined;
}

/**
 * Takes an ending back, once: the attempt is open and unmarked as before. False where it is open, or where the pupil has begun a later one; rejects with a duplicate where one is begun at the same
 * time. Answers and adjustments stay.
 */
export async function reopenAttempt(
  trx: Db,
  { id, classId, assignmentId }: Pick<Row<"attempt">, "id" | "classId" | "assignmentId">,
): Promise<boolean> {
  const reopened = await trx
    .updateTable("attempt")
    .set({ submittedAt: null, submittedBy: null, mark: null })
    .where("id", "=", id)
    .where("classId", "=", classId)
    .where("assignmentId", "=", assignmentId)
    .where("submittedAt", "is not", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("attempt as later")
            .select("later.id")
            .whereRef("later.assignmentId", "=", "attempt.assignmentId")
            .whereRef("later.pupilId", "=", "attempt.pupilId")
            .whereRef("later.number", ">", "attempt.number"),
        ),
      ),
    )
    .returning("id")
    .executeTakeFirst();
  return reopened !== undefined;
}

/** Keeps what an attempt comes to, as `markAttempt` computed it. */
export async function writeMark(trx: Db, id: string, mark: string): Promise<void> {
  await trx.updateTable("attempt").set({ mark }).where("id", "=", id).execute();
}

/** A sign of life and nothing else: a page that is looked at has asked. */
export async function noteHeard(db: Db, id: string, at: number): Promise<void> {
  await db.updateTable("attempt").set({ seenAt: at }).where("id", "=", id).where("submittedAt", "is", null).execute();
}

/** A sign of life without an answer: where the pupil is, and how many answers the device still keeps. */
export async function noteSeen(
  db: Db,
  id: string,
  seen: { readonly at: number; readonly place: string | null; readonly pending: number },
): Promise<void> {
  await db
    .updateTable("attempt")
    .set({ seenAt: seen.at, place: seen.place, pending: seen.pending })
    .where("id", "=", id)
    .where("submittedAt", "is", null)
    .execute();
}
