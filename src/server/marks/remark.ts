import { holdMarks } from "../../store/adjustments";
import { findAssignment } from "../../store/assignments";
import { writeMark } from "../../store/attempts";
import type { Db } from "../../store/store";
import { markWork, readWork } from "./read-work";

/**
 * Marks all attempts that were handed in anew and keeps what became another mark; tells how many did. To be called in the transaction that changed what marks follow from (adjustments,
 * dates, the rule for late work), after the change.
 */
export async function remarkAssignment(trx: Db, classId: string, assignmentId: string): Promise<number> {
  await holdMarks(trx, classId, assignmentId);
  const row = await findAssignment(trx, classId, assignmentId);
  if (!row) return 0;
  const work = await readWork(trx, row);
  let rewritten = 0;
  for (const attempt of work.attempts) {
    if (attempt.submittedAt === null) continue;
    const mark = JSON.stringify(markWork(work, attempt, work.adjustments));
    if (mark === JSON.stringify(attempt.mark)) continue;
    await writeMark(trx, attempt.id, mark);
    rewritten += 1;
  }
  return rewritten;
}
