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
/** How seldom a session's use is written down, in ms. */
const TOUCH_EVERY = 5 * MINUTE;

const VISITOR: Actor = { kind: "visitor" };

/** The person whose session cookie a request bears; a visitor where it has none, or one that has ended. */
export async function findActor({ auth, store }: School, headers: Headers, at: number): Promise<Actor> {
  if (!headers.get("cookie")?.includes("session_token")) return VISITOR;
  const found = await auth.api.getSession({ headers, query: { disableRefresh: false } });
  if (!found) return VISITOR;
  const { session, user } = found;
  if (user.role !== "pupil")
    return {
      kind: "teacher",
      role: user.role === "owner" ? "owner" : "teacher",
      userId: user.id,
      name: user.name,
      email: user.email,
      hasSecondFactor: Boolean(user.twoFactorEnabled),
    };
  const idle = at - session.updatedAt.getTime();
  const pupil = await findPupilOfUser(store.db, user.id);
  if (!pupil || idle > PUPIL_IDLE || at - session.createdAt.getTime() > PUPIL_LONGEST) {
    await deleteSession(store.db, session.token);
    return VISITOR;
  }
  if (idle > TOUCH_EVERY) await touchSession(store.db, store.dialect, session.token, at);
  return { kind: "pupil", userId: user.id, pupilId: pupil.id, classId: pupil.classId, name: pupil.name };
}
