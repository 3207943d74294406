import { datesFor, deadlineOf } from "../../classroom/assigning/effective-dates";
import {
  type LivePupil,
  type LiveView,
  medianPerQuestion,
  type Pace,
  stuckFrom,
} from "../../classroom/working/live-progress";
import type { Item } from "../../quiz/item";
import { listAccommodations } from "../../store/accommodations";
import { findAssignment } from "../../store/assignments";
import { findFormItems } from "../../store/attempts";
import { type LiveRow, listLive } from "../../store/live";
import type { Db } from "../../store/store";
import { readAccommodation, readAssignment } from "../assignments/read-assignment";
import { findTaughtClass, type TeacherActor } from "../classes/class-access";
import { endOverdue } from "../marks/end-overdue";
import type { Call } from "../requests/handle";
import { type Failure, notFound } from "../requests/result";
import { sendTagged } from "../requests/send-tagged";

interface FormOutline {
  readonly count: number;
  /** By item: its number in this form and what it asks. */
  readonly questions: ReadonlyMap<string, string>;
}

/** A form is frozen: what was read of it once stays true. The newest ones are kept. */
const outlines = new Map<string, FormOutline>();
const KEPT = 300;

async function outline(db: Db, formId: string): Promise<FormOutline> {
  const known = outlines.get(formId);
  if (known) return known;
  const items = JSON.parse((await findFormItems(db, formId)) ?? "[]") as readonly Item[];
  const made = { count: items.length, questions: new Map(items.map(({ id, stem }, i) => [id, `${i + 1}. ${stem}`])) };
  outlines.set(formId, made);
  for (const oldest of outlines.keys()) if (outlines.size > KEPT) outlines.delete(oldest);
  return made;
}

const paceOf = ({ attempt, answered, answeredAt }: LiveRow): readonly Pace[] =>
  attempt ? [{ ...attempt, answered, answeredAt }] : [];

/** Who is where in an assignment now; null where the teacher has none of this id. */
export async function openLive(
  db: Db,
  actor: TeacherActor,
  { classId, assignmentId, at }: { readonly classId: string; readonly assignmentId: string; readonly at: number },
) {
  const taught = await findTaughtClass(db, actor, classId);
  const row = taught && (await findAssignment(db, taught.id, assignmentId));
  if (!taught || !row) return null;
  await endOverdue(db, row, at);
  const assignment = readAssignment(row);
  const rows = await listLive(db, classId, assignmentId);
  const granted = new Map((await listAccommodations(db, classId, assignmentId)).map((one) => [one.pupilId, one]));
  const median = medianPerQuestion(rows.flatMap(paceOf));
  const pupils: LivePupil[] = [];
  for (const live of rows) {
    const { pupilId, name, attempt, answered, answeredAt } = live;
    const own = readAccommodation(granted.get(pupilId));
    const form = attempt?.formId ? await outline(db, attempt.formId) : null;
    const [pace] = paceOf(live);
    const isRunning = attempt !== null && attempt.submittedAt === null;
    pupils.push({
      ...{ id: pupilId, name, answered, answeredAt, of: form?.count ?? null },
      state: attempt ? (isRunning ? "working" : "submitted") : own?.excused ? "excused" : "absent",
      where: isRunning && attempt.place !== null ? (form?.questions.get(attempt.place) ?? null) : null,
      pending: attempt?.pending ?? 0,
      startedAt: attempt?.startedAt ?? null,
      seenAt: attempt?.seenAt ?? null,
      submittedAt: attempt?.submittedAt ?? null,
      byTime: attempt?.submittedBy === "time",
      stuckAt: pace && assignment.task.kind !== "written" ? stuckFrom(pace, median) : null,
      deadline: isRunning ? deadlineOf(attempt, assignment, live, own) : null,
    });
  }
  const view: LiveView = { pupils, median };
  return { taught, assignment, dates: datesFor(assignment, null), view };
}

type Params = { readonly class: string; readonly assignment: string };

/** The live page's figures, for as long as somebody looks at them. */
export async function sendLive(call: Call<"teacher", undefined, Params>): Promise<Response | Failure> {
  const { store, actor, params, at } = call;
  const live = await openLive(store.db, actor, { classId: params.class, assignmentId: params.assignment, at });
  return live ? sendTagged(live.view, call) : notFound();
}
