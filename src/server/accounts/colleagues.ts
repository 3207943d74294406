import { listTeachers } from "../../store/people";
import type { School } from "../school";
import type { Actor } from "./actor";

/** Everybody who teaches, for the owner; null for anybody else. */
export async function listColleagues({ store }: School, actor: Actor) {
  if (actor.kind !== "teacher" || actor.role !== "owner") return null;
  return (await listTeachers(store.db)).map(({ id, name, email, role }) => ({ id, name, email, role }));
}
