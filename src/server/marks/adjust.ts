import type { z } from "zod";
import type { Adjustment, AdjustmentEntry } from "../../classroom/adjustment";
import { type Comparison, compareMarks } from "../../classroom/compare-marks";
import { insertAdjustment, undoAdjustment } from "../../store/adjustments";
import { writeAudit } from "../../store/audit";

import { findTaughtClass } from "../classes/class-access";
import type { Call } from "../requests/handle";
import { type Failure, notFound, type Result, refuse, succeed } from "../requests/result";
import type { ADJUSTMENT } from "./adjustment-body";
import { findWork } from "./find-work";
import { markWork, type Work } from "./read-work";
import { remarkAssignment } from "./remark";

type Params = { readonly class: string; readonly assignment: string };
type AdjustCall = Call<"teacher", z.infer<typeof ADJUSTMENT>, Params>;

/** What is wrong with a change to this work, or null. */
function checkChange({ assignment, attempts }: Work, change: Adjustment): Failure | null {
  const { kind } = assignment.task;
  if (change.kind === "rubric" && kind !== "written")
    return refuse(422, "no-rubric", "Only a written task is marked with the rubric.");
  if ("attempt" in change) {
    const attempt = attempts.find(({ id }) => id === change.attempt);
    if (!attempt) return notFound();
    if (attempt.submittedAt === null)
      return refuse(
        422,
        "still-running",
        "This attempt is still running. Its marks can be changed once it is handed in.",
      );
    if (change.kind === "item" && !attempt.items.some(({ id }) => id === change.item)) return notFound();
    return null;
  }
  if (!attempts.some(({ items }) => items.some(({ id }) => id === change.item)))
    return refuse(
      422,
      "not-asked",
      "Nobody was asked this question in this assignment, so there is nothing to change.",
    );
  return null;
}

const compare = (work: Work, change: Adjustment, by: string, at: number): Comparison => {
  const entry: AdjustmentEntry = { id: "preview", change, createdBy: by, createdAt: at, undoneAt: null };
  const { task } = work.assignment;
  return compareMarks(
    work.attempts.map((attempt) => ({
      ...attempt,
      before: markWork(work, attempt, work.adjustments),
      after: markWork(work, attempt, [...work.adjustments, entry]),
    })),
    task.kind === "quiz" ? task.quiz.counts : null,
  );
};

async function openWork({ store, actor, params, at }: AdjustCall): Promise<Work | null> {
  const asked = { classId: params.class, assignmentId: params.assignment, at };
  return (await findWork(store.db, actor, asked))?.work ?? null;
}

/** Says who would go up and who down, and changes nothing. */
export async function previewAdjustment(call: AdjustCall): Promise<Result<Comparison>> {
  const work = await openWork(call);
  if (!work) return notFound();
  return checkChange(work, call.body) ?? succeed(compare(work, call.body, call.actor.userId, call.at));
}

/** Saves a change, rewrites the marks that it touches and writes the audit, all of it or nothing. */
export async function saveAdjustment(call: AdjustCall): Promise<Result<{ id: string; rewritten: number }>> {
  const work = await openWork(call);
  if (!work) return notFound();
  const { store, actor, body, at, newId } = call;
  const wrong = checkChange(work, body);
  if (wrong) return wrong;
  const { id: assignmentId, classId } = work.assignment;
  const [id, auditId] = [newId(), newId()];
  const rewritten = await store.db.transaction().execute(async (trx) => {
    await insertAdjustment(trx, {
      ...{ id, assignmentId, classId, change: JSON.stringify(body) },
      ...{ createdBy: actor.userId, createdAt: at },
    });
    const count = await remarkAssignment(trx, classId, assignmentId);
    const detail = { assignment: assignmentId, change: body, rewritten: count };
    await writeAudit(trx, {
      id: auditId,
      classId,
      actor: actor.userId,
      action: "marks.adjust",
      subject: id,
      detail,
      at,
    });
    return count;
  });
  return succeed({ id, rewritten });
}

/** Takes a change back: marks are again what they would be without it. It stays in the history. */
export async function undoAdjusting({
  store,
  actor,
  params,
  at,
  newId,
}: Call<"teacher", undefined, Params & { readonly adjustment: string }>): Promise<Result<{ rewritten: number }>> {
  const taught = await findTaughtClass(store.db, actor, params.class);
  if (!taught) return notFound();
  const [classId, assignmentId, id] = [taught.id, params.assignment, params.adjustment];
  const auditId = newId();
  return store.db.transaction().execute(async (trx): Promise<Result<{ rewritten: number }>> => {
    const undone = await undoAdjustment(trx, { id, classId, assignmentId, by: actor.userId, at });
    if (!undone) return notFound();
    const rewritten = await remarkAssignment(trx, classId, assignmentId);
    const detail = { assignment: assignmentId, rewritten };
    await writeAudit(trx, { id: auditId, classId, actor: actor.userId, action: "marks.undo", subject: id, detail, at });
    return succeed({ rewritten });
  });
}
