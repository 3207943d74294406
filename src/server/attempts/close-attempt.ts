import { endAttempt, findAttempt, writeMark } from "../../store/attempts";
import type { Db } from "../../store/store";
import type { Row } from "../../store/tables";
import { markWork, readWork } from "../marks/read-work";
import { deadlineUnder, type PupilActor, type Terms } from "./terms";

/** Ends an attempt and marks what was acknowledged, in one transaction; nothing happens where it has ended before. */
export async function closeAttempt(
  db: Db,
  row: Row<"assignment">,
  id: string,
  end: { readonly at: number; readonly by: "pupil" | "time" },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (!(await endAttempt(trx, id, end.at, end.by))) return;
    const work = await readWork(trx, row, id);
    const [ended] = work.attempts;
    if (ended) await writeMark(trx, id, JSON.stringify(markWork(work, ended, work.adjustments)));
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
  await closeAttempt(db, terms.row, attempt.id, { at: deadline, by: "time" });
  return (await findAttempt(db, { id: attempt.id, pupilId: actor.pupilId, classId: actor.classId })) ?? attempt;
}
