import { toStamp } from "./people";
import type { Db, Dialect } from "./store";

/** Notes that a session was used. */
export async function touchSession(db: Db, dialect: Dialect, token: string, now: number): Promise<void> {
  await db
    .updateTable("session")
    .set({ updatedAt: toStamp(dialect, now) })
    .where("token", "=", token)
    .execute();
}

export async function deleteSession(db: Db, token: string): Promise<void> {
  await db.deleteFrom("session").where("token", "=", token).execute();
}
