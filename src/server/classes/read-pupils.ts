import { listClasses } from "../../store/classes";
import { listPupils } from "../../store/pupils-of-class";
import type { School } from "../school";
import { findTaughtClass, type TeacherActor } from "./class-access";
import { type ClassHead, headOf, tellDay } from "./class-head";

export interface PupilRow {
  readonly id: string;
  readonly name: string;
  readonly extraPercent: number;
  /** Wrong secrets in a row. */
  readonly failures: number;
  readonly attempts: number;
  readonly added: string;
  /** When the pupil was removed; null for who is in the class. */
  readonly removed: string | null;
}

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
  const pupils = (await listPupils(store.db, classId)).map((pupil) => ({
    id: pupil.id,
    name: pupil.name,
    extraPercent: pupil.extraPercent,
    failures: pupil.failures,
    attempts: pupil.attempts,
    added: tellDay(pupil.createdAt, zone),
    removed: pupil.removedAt === null ? null : tellDay(pupil.removedAt, zone),
  }));
  const classes = await listClasses(store.db, actor.userId, actor.role === "owner");
  return {
    ...headOf(found, now()),
    pupils: pupils.sort((a, b) => sorted.compare(a.name, b.name)),
    others: classes
      .filter(({ id, archivedAt }) => id !== classId && archivedAt === null)
      .map(({ id, name, term }) => ({ id, name: term ? `${name} (${term})` : name })),
  };
}
