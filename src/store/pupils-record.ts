import { SHARED_FORM } from "./attempts";
import { holdPupil } from "./pupils";
import type { Db } from "./store";
import type { Row } from "./tables";

/** Everything that is kept of one pupil. */
export interface PupilRecord {
  /** With the title of the assignment. */
  readonly accommodations: readonly (Row<"accommodation"> & { readonly title: string })[];
  readonly attempts: readonly (Row<"attempt"> & { readonly title: string; readonly kind: string })[];
  /** Items by form. */
  readonly forms: readonly Pick<Row<"form">, "id" | "items">[];
  /** The whole log of answers, in order. */
  readonly answers: readonly Row<"answerOp">[];
  /** With the title of the assignment. */
  readonly adjustments: readonly OwnAdjustment[];
  readonly audit: readonly Row<"audit">[];
  readonly signedInSince: readonly string[];
}

type OwnAdjustment = Row<"adjustment"> & { readonly title: string };

/** The adjustments that name this pupil or one of these attempts. */
const listOwnAdjustments = (
  db: Db,
  pupilId: string,
  attempts: readonly Pick<Row<"attempt">, "id">[],
): Promise<OwnAdjustment[]> =>
  db
    .selectFrom("adjustment")
    .innerJoin("assignment", "assignment.id", "adjustment.assignmentId")
    .selectAll("adjustment")
    .select("assignment.title")
    .where(({ eb, or }) =>
      or([
        eb("adjustment.pupilId", "=", pupilId),
        ...(attempts.length > 0
          ? [
              eb(
                "adjustment.attemptId",
                "in",
                attempts.map(({ id }) => id),
              ),
            ]
          : []),
      ]),
    )
    .orderBy("adjustment.createdAt")
    .execute();

type Person = Pick<Row<"pupil">, "id" | "userId">;

/** Reads it in every class where the pupil ever was. */
export async function readPupilRecord(db: Db, { id, userId }: Person): Promise<PupilRecord> {
  const attempts = await db
    .selectFrom("attempt")
    .innerJoin("assignment", "assignment.id", "attempt.assignmentId")
    .selectAll("attempt")
    .select(["assignment.title", "assignment.kind"])
    .where("attempt.pupilId", "=", id)
    .orderBy("attempt.startedAt")
    .execute();
  const adjustments = await listOwnAdjustments(db, id, attempts);
  const subjects = [id, ...[...attempts, ...adjustments].map((one) => one.id)];
  const sessions = await db.selectFrom("session").select("createdAt").where("userId", "=", userId).execute();
  return {
    accommodations: await db
      .selectFrom("accommodation")
      .innerJoin("assignment", "assignment.id", "accommodation.assignmentId")
      .selectAll("accommodation")
      .select("assignment.title")
      .where("accommodation.pupilId", "=", id)
      .orderBy("assignment.createdAt")
      .execute(),
    attempts,
    forms: await db
      .selectFrom("form")
      .innerJoin("attempt", "attempt.formId", "form.id")
      .select(["form.id", "form.items"])
      .distinct()
      .where("attempt.pupilId", "=", id)
      .execute(),
    answers: await db
      .selectFrom("answerOp")
      .innerJoin("attempt", "attempt.id", "answerOp.attemptId")
      .selectAll("answerOp")
      .where("attempt.pupilId", "=", id)
      .orderBy("answerOp.at")
      .orderBy("answerOp.rev")
      .execute(),
    adjustments,
    audit: await db
      .selectFrom("audit")
      .selectAll()
      .where((eb) => eb.or([eb("subject", "in", subjects), eb("actor", "=", userId)]))
      .orderBy("at")
      .execute(),
    signedInSince: sessions.map(({ createdAt }) => new Date(createdAt as string | Date).toISOString()),
  };
}

/**
 * Erases a pupil with account, sessions, attempts, answers, marks, and what was adjusted or granted for this pupil alone. Of the audit the bare fact stays that
 * something was done, without its details. Questions that all get stay frozen, also where nobody else has begun. Meant for a transaction.
 */
export async function erasePupil(db: Db, { id, userId }: Person): Promise<void> {
  await holdPupil(db, id);
  const attempts = await db.selectFrom("attempt").select(["id", "formId"]).where("pupilId", "=", id).execute();
  const adjustments = (await listOwnAdjustments(db, id, attempts)).map((one) => one.id);
  if (adjustments.length > 0) await db.deleteFrom("adjustment").where("id", "in", adjustments).execute();
  await db
    .updateTable("audit")
    .set({ detail: "{}" })
    .where((eb) =>
      eb.or([
        eb("subject", "in", [id, userId, ...attempts.map((one) => one.id), ...adjustments]),
        eb("actor", "=", userId),
      ]),
    )
    .execute();
  await db.deleteFrom("user").where("id", "=", userId).execute();
  const forms = attempts.flatMap(({ formId }) => formId ?? []);
  if (forms.length === 0) return;
  await db
    .deleteFrom("form")
    .where("id", "in", forms)
    .where("variant", "!=", SHARED_FORM)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("attempt").select("attempt.id").whereRef("attempt.formId", "=", "form.id"))),
    )
    .execute();
}
