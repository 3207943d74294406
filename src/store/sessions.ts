import { toStamp } from "./people";
import type { Db, Dialect } from "./store";

/** Notes that a session was used; with `expiresAt`, it also lasts until then. */
export async function touchSession(
  db: Db,
  dialect: Dialect,
  token: string,
  now: number,
  expiresAt?: number,
): Promise<void> {
  await db
    .updateTable("session")
    .set({
      updatedAt: toStamp(dialect, now),
      ...(expiresAt === undefined ? {} : { expiresAt: toStamp(dialect, expiresAt) }),
    })
    .where("token", "=", token)
    .execute();
}

export async function deleteSession(db: Db, token: string): Promise<void> {
  await db.deleteFrom("session").where("token", "=", token).execute();
}
