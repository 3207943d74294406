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

/**
 * A new password for somebody who signs in by e-mail, without the second factor and without any of that person's sessions. Gives whether there was a second factor: begun and never
 * confirmed counts as none.
 */
export async function resetSignIn(
  db: Db,
  dialect: Dialect,
  userId: string,
  hash: string,
  now: number,
): Promise<{ readonly hadSecondFactor: boolean }> {
  const updatedAt = toStamp(dialect, now);
  await db
    .updateTable("account")
    .set({ password: hash, updatedAt })
    .where("userId", "=", userId)
    .where("providerId", "=", "credential")
    .execute();
  const hadSecondFactor = Boolean((await findPerson(db, userId))?.twoFactorEnabled);
  await db
    .updateTable("user")
    .set({ twoFactorEnabled: toFlag(dialect, false), updatedAt })
    .where("id", "=", userId)
    .execute();
  await db.deleteFrom("twoFactor").where("userId", "=", userId).execute();
  await deleteSessions(db, userId);
  return { hadSecondFactor };
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

/** Whoever set the school up: there is one at most. */
export const findOwner = (db: Db): Promise<Row<"user"> | undefined> =>
  db.selectFrom("user").selectAll().where("role", "=", "owner").executeTakeFirst();

export const hasOwner = async (db: Db): Promise<boolean> => (await findOwner(db)) !== undefined;
