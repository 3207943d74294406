import { showJoinCode } from "../../classroom/people/join-code";
import { listPupils } from "../../store/pupils-of-class";
import { drawQrCode } from "../qr-code";
import type { School } from "../school";
import { findTaughtClass, type TeacherActor } from "./class-access";
import { tellClock } from "./class-head";

export interface JoinState {
  readonly id: string;
  readonly name: string;
  /** "ABCD-EFGH". */
  readonly code: string;
  readonly isArchived: boolean;
  /** Until when, by the class's clocks, and how many ms that still is; null where joining is closed. */
  readonly open: { readonly until: string; readonly ms: number } | null;
  /** Where pupils type the code. */
  readonly address: string;
  /** `address` with the code, as an SVG. */
  readonly qr: string;
  readonly pupils: number;
}

/** What is projected for joining. */
export async function readJoinState(
  { store, now }: School,
  actor: TeacherActor,
  classId: string,
  origin: string,
): Promise<JoinState | null> {
  const found = await findTaughtClass(store.db, actor, classId);
  if (!found) return null;
  const at = now();
  const { joinOpenUntil, joinCode } = found;
  const open = joinOpenUntil !== null && joinOpenUntil > at;
  const pupils = await listPupils(store.db, classId);
  return {
    id: found.id,
    name: found.name,
    code: showJoinCode(joinCode),
    isArchived: found.archivedAt !== null,
    open: open ? { until: tellClock(joinOpenUntil, found.timeZone), ms: joinOpenUntil - at } : null,
    address: `${origin}/join`,
    qr: await drawQrCode(`${origin}/join?code=${joinCode}`),
    pupils: pupils.filter(({ removedAt }) => removedAt === null).length,
  };
}

/** What a login card bears beside name and secret. */
export interface CardHead {
  readonly id: string;
  readonly className: string;
  readonly code: string;
  readonly address: string;
  readonly qr: string;
}

export async function readCardHead(
  { store }: School,
  actor: TeacherActor,
  classId: string,
  origin: string,
): Promise<CardHead | null> {
  const found = await findTaughtClass(store.db, actor, classId);
  if (!found) return null;
  return {
    id: found.id,
    className: found.name,
    code: showJoinCode(found.joinCode),
    address: `${origin}/sign-in`,
    qr: await drawQrCode(`${origin}/sign-in?code=${found.joinCode}`),
  };
}
