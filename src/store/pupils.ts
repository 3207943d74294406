import type { Db } from "./store";
import type { Row } from "./tables";

/** The pupil of a class with this folded name, if still in it. */
export const findPupilByName = (db: Db, joinCode: string, nameKey: string): Promise<Row<"pupil"> | undefined> =>
  db
    .selectFrom("pupil")
    .innerJoin("class", "class.id", "pupil.classId")
    .selectAll("pupil")
    .where("class.joinCode", "=", joinCode)
    .where("class.archivedAt", "is", null)
    .where("pupil.nameKey", "=", nameKey)
    .where("pupil.removedAt", "is", null)
    .executeTakeFirst();

export const findPupilOfUser = (db: Db, userId: string): Promise<Row<"pupil"> | undefined> =>
  db.selectFrom("pupil").selectAll().where("userId", "=", userId).where("removedAt", "is", null).executeTakeFirst();

/** Counts a wrong secret. */
export async function countFailure(db: Db, id: string): Promise<void> {
  await db
    .updateTable("pupil")
    .set((eb) => ({ failures: eb("failures", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

export async function forgetFailures(db: Db, id: string): Promise<void> {
  await db.updateTable("pupil").set({ failures: 0, lockedUntil: null }).where("id", "=", id).execute();
}
