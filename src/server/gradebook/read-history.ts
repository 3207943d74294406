import type { MarkEvent } from "../../classroom/marks/gradebook";
import { tellAdjustment } from "../../classroom/marks/tell-adjustment";
import { listAdjustments } from "../../store/adjustments";
import { findAssignment } from "../../store/assignments";
import { listExcusing, listReopened } from "../../store/audit";
import { listNamedAttempts } from "../../store/marking";
import { listTeachers } from "../../store/people";
import { findTaughtClass } from "../classes/class-access";
import { readAdjustment, readMark } from "../marks/read-work";
import type { Call } from "../requests/handle";
import { notFound, type Result, succeed } from "../requests/result";

interface MarkHistory {
  readonly events: readonly MarkEvent[];
}

const SUBMITTED = { pupil: "Handed in", time: "Ended by the time", teacher: "Ended by a teacher" } as const;

/** What became of one pupil's mark in one assignment, the newest first: attempts, and every change that touched it. */
export async function readHistory({
  store,
  actor,
  params,
  query,
}: Call<"teacher", undefined, { readonly class: string }>): Promise<Result<MarkHistory>> {
  // PostgreSQL refuses a text with this sign in it.
  const [assignmentId = "", pupilId = ""] = ["assignment", "pupil"].map((name) =>
    (query.get(name) ?? "").replaceAll("\0", ""),
  );
  const taught = await findTaughtClass(store.db, actor, params.class);
  const row = taught && (await findAssignment(store.db, taught.id, assignmentId));
  if (!row) return notFound();
  const attempts = (await listNamedAttempts(store.db, row.classId, row.id)).filter((one) => one.pupilId === pupilId);
  const names = new Map((await listTeachers(store.db)).map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? "a teacher who has left";
  const events: MarkEvent[] = [];
  for (const { number, startedAt, submittedAt, submittedBy, mark } of attempts) {
    const own = attempts.length > 1 ? ` (attempt ${number})` : "";
    events.push({ at: startedAt, what: `Begun${own}`, who: null, why: null, undo: null });
    if (submittedAt === null) continue;
    const late = readMark(mark)?.isLate ? ", late" : "";
    const what = `${SUBMITTED[submittedBy ?? "pupil"]}${own}${late}`;
    events.push({ at: submittedAt, what, who: null, why: null, undo: null });
  }
  for (const one of await listReopened(store.db, row.classId, pupilId)) {
    if (one.assignment !== row.id) continue;
    const own = attempts.length > 1 ? ` (attempt ${one.number})` : "";
    const none = { why: null, undo: null };
    events.push({ ...none, at: one.submittedAt, what: `${SUBMITTED[one.submittedBy ?? "pupil"]}${own}`, who: null });
    events.push({ ...none, at: one.at, what: `Given back to go on with${own}`, who: nameOf(one.by) });
  }
  const ids = new Set(attempts.map(({ id }) => id));
  for (const adjustment of await listAdjustments(store.db, row.classId, row.id)) {
    const { id, change, createdAt, createdBy, undoneAt } = readAdjustment(adjustment);
    if ("attempt" in change && !ids.has(change.attempt)) continue;
    if ("pupil" in change && change.pupil !== pupilId) continue;
    if ("item" in change && attempts.length === 0) continue;
    const why = change.kind === "rubric" ? change.comment || null : change.reason;
    const undo = undoneAt === null && (change.kind === "result" || change.kind === "given") ? id : null;
    events.push({ at: createdAt, what: tellAdjustment(change), who: nameOf(createdBy), why, undo });
    if (undoneAt !== null)
      events.push({
        at: undoneAt,
        what: `Undone: ${tellAdjustment(change)}`,
        who: nameOf(adjustment.undoneBy ?? ""),
        why: null,
        undo: null,
      });
  }
  for (const { excused, at, by } of await listExcusing(store.db, {
    classId: row.classId,
    pupilId,
    assignmentId: row.id,
  }))
    events.push({ at, what: excused ? "Excused" : "No longer excused", who: nameOf(by), why: null, undo: null });
  return succeed({ events: events.toSorted((a, b) => b.at - a.at) });
}
