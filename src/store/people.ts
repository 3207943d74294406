import type { Db, Dialect } from "./store";
import type { NewRow, Row } from "./tables";

/** A time as better-auth keeps it: ISO text in SQLite, a timestamp in PostgreSQL. */
export const toStamp = (dialect: Dialect, at: number): Date | string =>
  dialect === "sqlite" ? new Date(at).toISOString() : new Date(at);

const toFlag = (dialect: Dialect, value: boolean): boolean | number => (dialect === "sqlite" ? Number(value) : value);

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: "owner" | "teacher" | "pupil";
}

/** Makes a person who may sign in. With a hash, by e-mail and password. */
export async function insertPerson(
  db: Db,
  dialect: Dialect,
  person: NewPerson,
  credential: { readonly id: string; readonly hash: string } | null,
  now: number,
): Promise<void> {
  const at = { createdAt: toStamp(dialect, now), updatedAt: toStamp(dialect, now) };
  await db
    .insertInto("user")
    .values({
      ...person,
      email: person.email.toLowerCase(),
      emailVerified: toFlag(dialect, false),
      image: null,
      twoFactorEnabled: toFlag(dialect, false),
      ...at,
    })
    .execute();
  if (!credential) return;
  await db
    .insertInto("account")
    .values({
      id: credential.id,
      userId: person.id,
      accountId: person.id,
      providerId: "credential",
      password: credential.hash,
      ...at,
    } as NewRow<"account">)
    .execute();
}

/** A new password for somebody who signs in by e-mail, and the end of all that person's sessions. */
export async function replacePassword(
  db: Db,
  dialect: Dialect,
  userId: string,
  hash: string,
  now: number,
): Promise<void> {
  await db
    .updateTable("account")
    .set({ password: hash, updatedAt: toStamp(dialect, now) })
    .where("userId", "=", userId)
    .where("providerId", "=", "credential")
    .execute();
  await deleteSessions(db, userId);
}

export async function deleteSessions(db: Db, userId: string): Promise<void> {
  await db.deleteFrom("session").where("userId", "=", userId).execute();
}

export const findPerson = (db: Db, id: string): Promise<Row<"user"> | undefined> =>
  db.selectFrom("user").selectAll().where("id", "=", id).executeTakeFirst();

export const findPersonByEmail = (db: Db, email: string): Promise<Row<"user"> | undefined> =>
  db.selectFrom("user").selectAll().where("email", "=", email.toLowerCase()).executeTakeFirst();

/** Everybody who teaches, by name. */
export const listTeachers = (db: Db): Promise<Row<"user">[]> =>
  db.selectFrom("user").selectAll().where("role", "in", ["owner", "teacher"]).orderBy("name").execute();

export async function hasOwner(db: Db): Promise<boolean> {
  return (await db.selectFrom("user").select("id").where("role", "=", "owner").executeTakeFirst()) !== undefined;
}
