import { isUnavailable } from "../../store/database-error";
import { findPupilOfUser } from "../../store/pupils";
import { deleteSession, touchSession } from "../../store/sessions";
import type { School } from "../school";

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
/** A pupil's session on a shared machine: how long unused, and how long at most, in ms. */
const PUPIL_IDLE = 120 * MINUTE;
const PUPIL_LONGEST = 12 * 60 * MINUTE;
/** How long a teacher stays signed in without coming back, in ms. */
const TEACHER_IDLE = 7 * 24 * 60 * MINUTE;
/** How seldom a session's use is written down, in ms. */
const TOUCH_EVERY = { pupil: 5 * MINUTE, teacher: 60 * MINUTE };

const VISITOR: Actor = { kind: "visitor" };

/** What may be done later as well: while the database cannot be written to, reading goes on. */
async function whenWritable(write: Promise<void>): Promise<void> {
  await write.catch((error: unknown) => {
    if (!isUnavailable(error)) throw error;
  });
}

async function findSession({ auth, store }: School, headers: Headers) {
  try {
    return await auth.api.getSession({ headers, query: { disableRefresh: true } });
  } catch (error) {
    // The library does not say why it failed. Where the database is away, this does.
    await store.db.selectFrom("migration").select("name").limit(1).execute();
    throw error;
  }
}

/** The person whose session cookie a request bears; a visitor where it has none, or one that has ended. */
export async function findActor(school: School, headers: Headers, at: number): Promise<Actor> {
  const { db, dialect } = school.store;
  if (!headers.get("cookie")?.includes("session_token")) return VISITOR;
  const found = await findSession(school, headers);
  if (!found) return VISITOR;
  const { session, user } = found;
  const idle = at - session.updatedAt.getTime();
  if (user.role !== "pupil") {
    if (idle > TEACHER_IDLE) {
      await whenWritable(deleteSession(db, session.token));
      return VISITOR;
    }
    if (idle > TOUCH_EVERY.teacher) await whenWritable(touchSession(db, dialect, session.token, at));
    return {
      kind: "teacher",
      role: user.role === "owner" ? "owner" : "teacher",
      userId: user.id,
      name: user.name,
      email: user.email,
      hasSecondFactor: Boolean(user.twoFactorEnabled),
    };
  }
  const pupil = await findPupilOfUser(db, user.id);
  if (!pupil || idle > PUPIL_IDLE || at - session.createdAt.getTime() > PUPIL_LONGEST) {
    await whenWritable(deleteSession(db, session.token));
    return VISITOR;
  }
  if (idle > TOUCH_EVERY.pupil) await whenWritable(touchSession(db, dialect, session.token, at));
  return { kind: "pupil", userId: user.id, pupilId: pupil.id, classId: pupil.classId, name: pupil.name };
}
