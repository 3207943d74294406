import { findAssignment } from "../../store/assignments";
import { endAttempt, findAttempt, holdOpenAttempt } from "../../store/attempts";
import type { Db } from "../../store/store";
import type { Row } from "../../store/tables";
import { markWork, readWork } from "../marks/read-work";
import { deadlineUnder, type PupilActor, type Terms } from "./terms";

/**
 * Ends an attempt and marks what was acknowledged, in one transaction, under the dates, rules and grants that hold in it: as of its deadline where that has passed, else as of `at` where the
 * pupil hands it in. Nothing happens where it has ended before, or where its time was to end it and a teacher gave more meanwhile.
 */
export async function closeAttempt(db: Db, id: string, at: number, by: "pupil" | "time"): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const held = await holdOpenAttempt(trx, id);
    const row = held && (await findAssignment(trx, held.classId, held.assignmentId));
    if (!row) return;
    const work = await readWork(trx, row, id);
    const [open] = work.attempts;
    if (!open) return;
    const { deadline } = open;
    const isOver = deadline !== null && deadline <= at;
    if (!isOver && by === "time") return;
    const submittedAt = isOver ? deadline : at;
    const submittedBy = isOver ? "time" : by;
    const mark = markWork(work, { ...open, submittedAt, submittedBy }, work.adjustments);
    await endAttempt(trx, id, submittedAt, submittedBy, JSON.stringify(mark));
  });
}

/** The attempt as it stands at a time: one whose time has run out is closed first, as of its deadline. */
export async function settleAttempt(
  db: Db,
  actor: PupilActor,
  terms: Terms,
  attempt: Row<"attempt">,
  at: number,
): Promise<Row<"attempt">> {
  const deadline = deadlineUnder(terms, attempt);
  if (attempt.submittedAt !== null || deadline === null || at < deadline) return attempt;
  await closeAttempt(db, attempt.id, at, "time");
  return (await findAttempt(db, { id: attempt.id, pupilId: actor.pupilId, classId: actor.classId })) ?? attempt;
}
