import type { Db } from "./store";

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
