import { z } from "zod";
import {
  deleteAssignment,
  findAssignment,
  holdStanding,
  type Standing,
  updateAssignment,
} from "../../store/assignments";
import { inClass } from "../classes/in-class";
import { type Failure, notFound, type Result, refuse, succeed } from "../requests/result";
import { type AssignmentCall, changedMeanwhile } from "./change-assignment";

const revision = z.number().int();

/** `released`: false takes it back. */
export const RELEASE = z.strictObject({ released: z.boolean(), revision });
export const ARCHIVE = z.strictObject({ archived: z.boolean(), revision });

type Settle<B extends { readonly revision: number }> = AssignmentCall<B>;

/** Sets one thing of an assignment and writes it down. */
const settle = <B extends { readonly revision: number }>(
  call: Settle<B>,
  change: { readonly releasedAt: number | null } | { readonly archivedAt: number | null },
  action: string,
): Promise<Result<object>> =>
  inClass(call, async ({ id: classId }, note): Promise<Result<object>> => {
    const { body, params, store } = call;
    if (!(await findAssignment(store.db, classId, params.assignment))) return notFound();
    return store.db.transaction().execute(async (trx): Promise<Result<object>> => {
      const edited = { classId, id: params.assignment, revision: body.revision };
      if (!(await updateAssignment(trx, edited, change))) return changedMeanwhile();
      await note(trx, { action, subject: params.assignment, detail: {} });
      return succeed({});
    });
  });

/** Shows pupils marks, keys and explanations now, whatever the rule says; or leaves it to the rule again. */
export const releaseFeedback = (call: Settle<z.infer<typeof RELEASE>>): Promise<Result<object>> =>
  call.body.released
    ? settle(call, { releasedAt: call.at }, "assignment.release")
    : settle(call, { releasedAt: null }, "assignment.take-back");

/** Puts an assignment away, out of the pupils' sight, with all the work on it; or brings it back. */
export const archiveAssignment = (call: Settle<z.infer<typeof ARCHIVE>>): Promise<Result<object>> =>
  call.body.archived
    ? settle(call, { archivedAt: call.at }, "assignment.archive")
    : settle(call, { archivedAt: null }, "assignment.bring-back");

const wouldBeLost = (standing: Standing): Failure =>
  standing === "attempt"
    ? refuse(
        409,
        "begun",
        "A pupil has begun, so this cannot be deleted: the work would go with it. Put it into the archive instead.",
      )
    : refuse(
        409,
        "marks-changed",
        "A result was given or marks were changed here, so this cannot be deleted: that would go with it. Put it into the archive instead.",
      );

/** Deletes an assignment that nobody has begun and for which no result was given. */
export const removeAssignment = (call: AssignmentCall<undefined>): Promise<Result<object>> =>
  inClass(call, async ({ id: classId }, note): Promise<Result<object>> => {
    const { params, store } = call;
    const row = await findAssignment(store.db, classId, params.assignment);
    if (!row) return notFound();
    return store.db.transaction().execute(async (trx): Promise<Result<object>> => {
      const standing = await holdStanding(trx, store.dialect, classId, row.id);
      if (standing === "gone") return notFound();
      if (standing !== "nothing") return wouldBeLost(standing);
      await deleteAssignment(trx, classId, row.id);
      await note(trx, { action: "assignment.delete", subject: row.id, detail: { title: row.title, kind: row.kind } });
      return succeed({});
    });
  });
