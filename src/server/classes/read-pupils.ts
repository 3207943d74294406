import type { ClassHead } from "../../classroom/people/class-head";
import type { PupilRow } from "../../classroom/people/pupil-row";
import { listClasses } from "../../store/classes";
import { listPupils } from "../../store/pupils-of-class";
import { listWaiting } from "../accounts/pupil-tries";
import type { School } from "../school";
import { findTaughtClass, type TeacherActor } from "./class-access";
import { headOf, tellClock, tellDay } from "./class-head";

export interface PupilsView {
  readonly pupils: readonly PupilRow[];
  /** The other classes of the caller that take pupils. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
}

export async function readPupils(
  { store, now }: School,
  actor: TeacherActor,
  classId: string,
): Promise<(PupilsView & ClassHead) | null> {
  const found = await findTaughtClass(store.db, actor, classId);
  if (!found) return null;
  const zone = found.timeZone;
  const sorted = new Intl.Collator("en", { numeric: true });
  const at = now();
  const listed = await listPupils(store.db, classId);
  const names = listed.map(({ nameKey }) => nameKey);
  const waiting = await listWaiting(store.db, found.joinCode, names, at);
  const clock = (until: number | undefined): string | null => (until === undefined ? null : tellClock(until, zone));
  const pupils = listed.map((pupil) => ({
    id: pupil.id,
    name: pupil.name,
    extraPercent: pupil.extraPercent,
    waitsUntil: clock(waiting.get(pupil.nameKey)),
    attempts: pupil.attempts,
    added: tellDay(pupil.createdAt, zone),
    removed: pupil.removedAt === null ? null : tellDay(pupil.removedAt, zone),
  }));
  const classes = await listClasses(store.db, actor.userId, actor.role === "owner");
  return {
    ...headOf(found, at),
    pupils: pupils.sort((a, b) => sorted.compare(a.name, b.name)),
    others: classes
      .filter(({ id, archivedAt }) => id !== classId && archivedAt === null)
      .map(({ id, name, term }) => ({ id, name: term ? `${name} (${term})` : name })),
  };
}
