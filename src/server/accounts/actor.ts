import { isUnavailable } from "../../store/database-error";
import { deleteSession, findSignedIn, touchSession } from "../../store/sessions";
import type { School } from "../school";
import { readSessionToken } from "./session-token";

/** Who sends a request. */
export type Actor =
  | { readonly kind: "visitor" }
  | {
      readonly kind: "teacher";
      readonly role: "owner" | "teacher";
      readonly userId: string;
      readonly name: string;
      readonly email: string;
      readonly hasSecondFactor: boolean;
    }
  | {
      readonly kind: "pupil";
      readonly userId: string;
      readonly pupilId: string;
      readonly classId: string;
      readonly name: string;
    };

const MINUTE = 60_000;
/** When sessions end, in ms: a pupil's, on a shared machine, by how long it was unused and by its age; a teacher's where nobody came back. */
export const SESSION_LIMITS = {
  pupilIdle: 120 * MINUTE,
  pupilLongest: 12 * 60 * MINUTE,
  teacherIdle: 7 * 24 * 60 * MINUTE,
} as const;
/** How seldom a session's use is written down, in ms. */
const TOUCH_EVERY = { pupil: 5 * MINUTE, teacher: 60 * MINUTE };

const VISITOR: Actor = { kind: "visitor" };

/** What may be done later as well: while the database cannot be written to, reading goes on. */
async function whenWritable(write: Promise<void>): Promise<void> {
  await write.catch((error: unknown) => {
    if (!isUnavailable(error)) throw error;
  });
}

/** The session's token of a request; null where it bears none that we signed. */
async function findToken({ auth }: School, headers: Headers): Promise<string | null> {
  const { authCookies, secret } = await auth.$context;
  return readSessionToken(headers.get("cookie") ?? "", { name: authCookies.sessionToken.name, secret });
}

/** The person whose session cookie a request bears; a visitor where it has none, or one that has ended. */
export async function findActor(school: School, headers: Headers, at: number): Promise<Actor> {
  const { db, dialect } = school.store;
  const token = await findToken(school, headers);
  const session = token === null ? null : await findSignedIn(db, token);
  if (token === null || session === null || session.expiresAt <= at) return VISITOR;
  const { userId, role, name, email, hasSecondFactor, pupil } = session;
  const idle = at - session.usedAt;
  if (role !== "pupil") {
    if (idle > SESSION_LIMITS.teacherIdle) {
      await whenWritable(deleteSession(db, token));
      return VISITOR;
    }
    if (idle > TOUCH_EVERY.teacher) await whenWritable(touchSession(db, dialect, token, at));
    return { kind: "teacher", role, userId, name, email, hasSecondFactor };
  }
  if (pupil === null || idle > SESSION_LIMITS.pupilIdle || at - session.createdAt > SESSION_LIMITS.pupilLongest) {
    await whenWritable(deleteSession(db, token));
    return VISITOR;
  }
  if (idle > TOUCH_EVERY.pupil) await whenWritable(touchSession(db, dialect, token, at));
  return { kind: "pupil", userId, pupilId: pupil.id, classId: pupil.classId, name: pupil.name };
}
