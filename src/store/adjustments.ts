import type { Db } from "./store";
import type { NewRow, Row } from "./tables";

/** What teachers changed about the marks of an assignment, undone changes too, the oldest first. */
export const listAdjustments = (db: Db, classId: string, assignmentId: string): Promise<Row<"adjustment">[]> =>
  db
    .selectFrom("adjustment")
    .selectAll()
    .where("classId", "=", classId)
    .where("assignmentId", "=", assignmentId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();

/** What pupils of a class were given for the whole of an assignment and that is not undone, of all assignments that are not put away, the oldest first. */
export const listGiven = (db: Db, classId: string): Promise<Row<"adjustment">[]> =>
  db
    .selectFrom("adjustment")
    .innerJoin("assignment", "assignment.id", "adjustment.assignmentId")
    .selectAll("adjustment")
    .where("assignment.classId", "=", classId)
    .where("assignment.archivedAt", "is", null)
    .where("adjustment.undoneAt", "is", null)
    .where("adjustment.pupilId", "is not", null)
    .orderBy("adjustment.createdAt")
    .orderBy("adjustment.id")
    .execute();

export async function insertAdjustment(
  trx: Db,
  adjustment: Omit<NewRow<"adjustment">, "undoneBy" | "undoneAt">,
): Promise<void> {
  await trx
    .insertInto("adjustment")
    .values({ ...adjustment, undoneBy: null, undoneAt: null })
    .execute();
}

interface Undone {
  readonly id: string;
  readonly classId: string;
  readonly assignmentId: string;
  readonly by: string;
  readonly at: number;
}

/** Undoes a change, once; undefined where there is none of this id in this assignment, or it has been undone. */
export const undoAdjustment = (
  trx: Db,
  { id, classId, assignmentId, by, at }: Undone,
): Promise<Row<"adjustment"> | undefined> =>
  trx
    .updateTable("adjustment")
    .set({ undoneBy: by, undoneAt: at })
    .where("id", "=", id)
    .where("classId", "=", classId)
    .where("assignmentId", "=", assignmentId)
    .where("undoneAt", "is", null)
    .returningAll()
    .executeTakeFirst();

/**
 * Waits until nobody else rewrites marks of the assignment, and until attempts that are just being handed in have been: what is read after this and before the commit is the newest, and
 * whoever hands in after the commit is marked by what it wrote. False where the class has no such assignment. Only inside a transaction.
 */
export async function holdMarks(trx: Db, classId: string, assignmentId: string): Promise<boolean> {
  const held = await trx
    .updateTable("assignment")
    .set((eb) => ({ revision: eb.ref("revision") }))
    .where("id", "=", assignmentId)
    .where("classId", "=", classId)
    .returning("id")
    .executeTakeFirst();
  if (!held) return false;
  await trx
    .updateTable("attempt")
    .set((eb) => ({ number: eb.ref("number") }))
    .where("assignmentId", "=", assignmentId)
    .where("classId", "=", classId)
    .execute();
  return true;
}
