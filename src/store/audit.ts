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

/** The newest entries of a class, newest first. */
export const listAudit = (db: Db, classId: string, most: number): Promise<Row<"audit">[]> =>
  db
    .selectFrom("audit")
    .selectAll()
    .where("classId", "=", classId)
    .orderBy("at", "desc")
    .orderBy("id")
    .limit(most)
    .execute();
