import type { z } from "zod";
import type { Adjustment, AdjustmentEntry } from "../../classroom/marks/adjustment";
import { type Comparison, compareMarks } from "../../classroom/marks/compare-marks";
import { nameAnswer } from "../../classroom/marks/given-answers";
import { readGiven } from "../../classroom/marks/given-result";
import { insertAdjustment, undoAdjustment } from "../../store/adjustments";
import { holdPupil } from "../../store/pupils";
import { type ClassCall, inClass } from "../classes/in-class";
import { notFound, type Result, succeed } from "../requests/result";
import type { ADJUSTMENT } from "./adjustment-body";
import { type FoundWork, findWork } from "./find-work";
import { readChange } from "./read-change";
import { markWork } from "./read-work";
import { remarkAssignment } from "./remark";

type AdjustCall = ClassCall<z.infer<typeof ADJUSTMENT>, { readonly assignment: string }>;

/** Who would move, and, where an answer is accepted, as what it was read. */
type Preview = Comparison & { readonly reads: string | null };

function compare({ work, pupils }: FoundWork, change: Adjustment, by: string, at: number): Comparison {
  const entry: AdjustmentEntry = { id: "preview", change, createdBy: by, createdAt: at, undoneAt: null };
  const after = [...work.adjustments, entry];
  const { task } = work.assignment;
  return compareMarks({
    pupils,
    attempts: work.attempts.map((attempt) => ({
      ...attempt,
      before: markWork(work, attempt, work.adjustments),
      after: markWork(work, attempt, after),
    })),
    counts: task.kind === "quiz" ? task.quiz.counts : null,
    given: { before: readGiven(work.adjustments), after: readGiven(after) },
  });
}

const openWork = ({ store, actor, params, at }: AdjustCall): Promise<FoundWork | null> =>
  findWork(store.db, actor, { classId: params.class, assignmentId: params.assignment, at });

/** Says who would go up and who down, and changes nothing. */
export async function previewAdjustment(call: AdjustCall): Promise<Result<Preview>> {
  const found = await openWork(call);
  if (!found) return notFound();
  const read = readChange(found, call.body);
  if (!read.ok) return read;
  const { change, item } = read.body;
  const reads = change.kind === "accept" && item ? nameAnswer(item, change.answer) : null;
  return succeed({ ...compare(found, change, call.actor.userId, call.at), reads });
}

/** Whom alone a change is about; null where it is about all who were asked. */
function findPupilOf({ work }: FoundWork, change: Adjustment): string | null {
  if (change.kind === "given") return change.pupil;
  if (!("attempt" in change)) return null;
  return work.attempts.find(({ id }) => id === change.attempt)?.pupilId ?? null;
}

/** Saves a change, rewrites the marks that it touches and writes the audit, all of it or nothing. */
export const saveAdjustment = (call: AdjustCall): Promise<Result<{ id: string; rewritten: number }>> =>
  inClass(call, async (_, note): Promise<Result<{ id: string; rewritten: number }>> => {
    const found = await openWork(call);
    if (!found) return notFound();
    const read = readChange(found, call.body);
    if (!read.ok) return read;
    const { change } = read.body;
    const { id: assignmentId, classId } = found.work.assignment;
    const { store, actor, at, newId } = call;
    const id = newId();
    return store.db.transaction().execute(async (trx): Promise<Result<{ id: string; rewritten: number }>> => {
      const about = findPupilOf(found, change);
      if (about !== null) {
        const pupil = await holdPupil(trx, about);
        if (pupil?.classId !== classId || pupil.removedAt !== null) return notFound();
      }
      await insertAdjustment(trx, {
        ...{ id, assignmentId, classId, change: JSON.stringify(change) },
        ...{ createdBy: actor.userId, createdAt: at },
      });
      const rewritten = await remarkAssignment(trx, classId, assignmentId);
      const detail = { assignment: assignmentId, change, rewritten };
      await note(trx, { action: "marks.adjust", subject: id, detail });
      return succeed({ id, rewritten });
    });
  });

/** Takes a change back: marks are again what they would be without it. It stays in the history. */
export const undoAdjusting = (
  call: ClassCall<undefined, { readonly assignment: string; readonly adjustment: string }>,
): Promise<Result<{ rewritten: number }>> =>
  inClass(call, ({ id: classId }, note): Promise<Result<{ rewritten: number }>> => {
    const { store, actor, params, at } = call;
    const { assignment: assignmentId, adjustment: id } = params;
    return store.db.transaction().execute(async (trx): Promise<Result<{ rewritten: number }>> => {
      const undone = await undoAdjustment(trx, { id, classId, assignmentId, by: actor.userId, at });
      if (!undone) return notFound();
      const rewritten = await remarkAssignment(trx, classId, assignmentId);
      await note(trx, { action: "marks.undo", subject: id, detail: { assignment: assignmentId, rewritten } });
      return succeed({ rewritten });
    });
  });
