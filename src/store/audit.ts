import type { Db } from "./store";
import type { Row } from "./tables";

export interface AuditEntry {
  readonly id: string;
  readonly classId: string | null;
  /** Id of the user who did it. */
  readonly actor: string;
  /** "pupil.reset", "assignment.change" ... */
  readonly action: string;
  /** Id of what it was done to. */
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly at: number;
}

/** Writes into the transaction that does the thing itself. */
export async function writeAudit(db: Db, { detail, ...entry }: AuditEntry): Promise<void> {
  await db
    .insertInto("audit")
    .values({ ...entry, detail: JSON.stringify(detail) })
    .execute();
}

/** The newest entries of a class, newest first, with the doer's name; null where the doer is gone. */
export const listAudit = (db: Db, classId: string, most: number) =>
  db
    .selectFrom("audit")
    .leftJoin("user", "user.id", "audit.actor")
    .selectAll("audit")
    .select("user.name as doer")
    .where("audit.classId", "=", classId)
    .orderBy("audit.at", "desc")
    .orderBy("audit.id")
    .limit(most)
    .execute();

/** What was done to one subject in a class by these actions, the oldest first; details that were erased are missing. */
async function listDoneTo<T extends object>(
  db: Db,
  {
    classId,
    subject,
    actions,
  }: { readonly classId: string; readonly subject: string; readonly actions: readonly string[] },
): Promise<readonly (Partial<T> & { readonly action: string; readonly at: number; readonly by: string })[]> {
  const rows = await db
    .selectFrom("audit")
    .select(["actor", "action", "at", "detail"])
    .where("classId", "=", classId)
    .where("subject", "=", subject)
    .where("action", "in", actions)
    .orderBy("at")
    .orderBy("id")
    .execute();
  return rows.map(({ actor, action, at, detail }) => ({
    ...(JSON.parse(detail) as Partial<T>),
    action,
    at,
    by: actor,
  }));
}

/** What is written into the audit of an attempt that is given back: to the pupil's name, with these details. */
export const REOPENED = "attempt.reopen";

export interface Reopened {
  readonly assignment: string;
  readonly attempt: string;
  readonly number: number;
  /** When and by whom it had been ended. */
  readonly submittedAt: number;
  readonly submittedBy: Row<"attempt">["submittedBy"];
}

/** When and by whom attempts of a pupil were reopened, in all assignments of the class. */
export async function listReopened(
  db: Db,
  classId: string,
  pupilId: string,
): Promise<readonly (Reopened & { readonly at: number; readonly by: string })[]> {
  const done = await listDoneTo<Reopened>(db, { classId, subject: pupilId, actions: [REOPENED] });
  return done.flatMap(({ assignment, attempt, number, submittedAt, submittedBy = null, at, by }) =>
    assignment !== undefined && attempt !== undefined && number !== undefined && submittedAt !== undefined
      ? [{ assignment, attempt, number, submittedAt, submittedBy, at, by }]
      : [],
  );
}

/** What is written into the audit of a grant in one assignment, and of its end: to the pupil's name, with what was granted. */
export const GRANTED = "accommodation.grant";
export const GRANT_TAKEN_BACK = "accommodation.take-back";

/** When and by whom a pupil was excused from an assignment, and no longer was, in turns: the oldest first. */
export async function listExcusing(
  db: Db,
  {
    classId,
    pupilId,
    assignmentId,
  }: { readonly classId: string; readonly pupilId: string; readonly assignmentId: string },
): Promise<readonly { readonly excused: boolean; readonly at: number; readonly by: string }[]> {
  const actions = [GRANTED, GRANT_TAKEN_BACK];
  const grants = await listDoneTo<{ assignment: string; excused: boolean }>(db, { classId, subject: pupilId, actions });
  const own = grants
    .filter(({ assignment }) => assignment === assignmentId)
    .map(({ excused = false, at, by }) => ({ excused, at, by }));
  return own.filter(({ excused }, i) => excused !== (own[i - 1]?.excused ?? false));
}
