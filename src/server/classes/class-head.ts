import type { ClassHead } from "../../classroom/people/class-head";
import { toLocal } from "../../classroom/zoned-time";
import type { School } from "../school";
import { findTaughtClass, type TaughtClass, type TeacherActor } from "./class-access";

const DAY = 86_400_000;
/** How long before its last day a class says that it will be deleted, in ms. */
const WARNING = 30 * DAY;

/** "28 February 2027" */
export const tellDay = (at: number, zone: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone: zone, day: "numeric", month: "long", year: "numeric" }).format(at);

export const headOf = (one: Omit<TaughtClass, "role">, at: number): ClassHead => ({
  id: one.id,
  name: one.name,
  term: one.term,
  isArchived: one.archivedAt !== null,
  isDemo: one.demo === 1,
  endsSoon: one.expiresAt - at < WARNING ? tellDay(one.expiresAt, one.timeZone) : null,
});

/** null where the class is not there or not the teacher's; so do the reads below. */
export async function readClassHead(
  { store, now }: School,
  actor: TeacherActor,
  classId: string,
): Promise<ClassHead | null> {
  const found = await findTaughtClass(store.db, actor, classId);
  return found && headOf(found, now());
}

/** What clocks show, such as "09:45". */
export const tellClock = (at: number, zone: string): string => toLocal(at, zone).slice(11);
