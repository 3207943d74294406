import { toStamp } from "./people";
import type { Db, Dialect } from "./store";
import type { UserTable } from "./tables";

/** A session with the person it belongs to, and for a pupil the place in a class. Times in ms since 1970. */
export interface SignedIn {
  readonly userId: string;
  readonly role: UserTable["role"];
  readonly name: string;
  readonly email: string;
  readonly hasSecondFactor: boolean;
  readonly createdAt: number;
  /** When its use was last noted. */
  readonly usedAt: number;
  readonly expiresAt: number;
  /** Null for a teacher, for a pupil who was removed from the class, and where the class was put away. */
  readonly pupil: { readonly id: string; readonly classId: string; readonly name: string } | null;
}

/** Reads a time as the sign-in library keeps it: ISO text in SQLite, a timestamp in PostgreSQL. */
const readStamp = (stamp: unknown): number => new Date(stamp as string | Date).getTime();

/** Who signed in under this token, in one statement: every request asks. The session may have ended. */
export async function findSignedIn(db: Db, token: string): Promise<SignedIn | null> {
  const row = await db
    .selectFrom("session")
    .innerJoin("user", "user.id", "session.userId")
    .leftJoin("pupil", (join) => join.onRef("pupil.userId", "=", "user.id").on("pupil.removedAt", "is", null))
    .leftJoin("class", (join) => join.onRef("class.id", "=", "pupil.classId").on("class.archivedAt", "is", null))
    .select(["user.id as userId", "user.role", "user.name", "user.email", "user.twoFactorEnabled"])
    .select(["session.createdAt", "session.updatedAt", "session.expiresAt"])
    .select(["pupil.id as pupilId", "class.id as classId", "pupil.name as pupilName"])
    .where("session.token", "=", token)
    .executeTakeFirst();
  if (!row) return null;
  const { userId, role, name, email, pupilId, classId, pupilName } = row;
  return {
    ...{ userId, role, name, email },
    hasSecondFactor: Boolean(row.twoFactorEnabled),
    createdAt: readStamp(row.createdAt),
    usedAt: readStamp(row.updatedAt),
    expiresAt: readStamp(row.expiresAt),
    pupil:
      pupilId === null || classId === null || pupilName === null ? null : { id: pupilId, classId, name: pupilName },
  };
}

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

/** When sessions end, in ms. */
export interface SessionLimits {
  /** How long a pupil's may be unused, and how old it may be. */
  readonly pupilIdle: number;
  readonly pupilLongest: number;
  /** How long a teacher's may be unused. */
  readonly teacherIdle: number;
}

/** Deletes the sessions that have ended: nobody came back by them, so nothing else has. */
export async function sweepSessions(
  db: Db,
  dialect: Dialect,
  { pupilIdle, pupilLongest, teacherIdle }: SessionLimits,
  now: number,
): Promise<void> {
  const ago = (ms: number) => toStamp(dialect, now - ms);
  const pupils = db.selectFrom("user").select("id").where("role", "=", "pupil");
  await db
    .deleteFrom("session")
    .where(({ eb, or, and }) =>
      or([
        eb("expiresAt", "<=", ago(0)),
        eb("updatedAt", "<", ago(teacherIdle)),
        and([
          eb("userId", "in", pupils),
          or([eb("updatedAt", "<", ago(pupilIdle)), eb("createdAt", "<", ago(pupilLongest))]),
        ]),
      ]),
    )
    .execute();
}
