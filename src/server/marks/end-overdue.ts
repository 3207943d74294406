import { deadlineOf } from "../../classroom/assigning/effective-dates";
import { listAccommodations } from "../../store/accommodations";
import { listOpenAttempts } from "../../store/attempts";
import type { Db } from "../../store/store";
import type { Row } from "../../store/tables";
import { readAccommodation, readAssignment } from "../assignments/read-assignment";
import { closeAttempt } from "../attempts/close-attempt";

/** Ends the attempts at an assignment whose time has run out, as of when it ran out; tells how many. */
export async function endOverdue(db: Db, row: Row<"assignment">, at: number): Promise<number> {
  const open = await listOpenAttempts(db, { classId: row.classId, assignmentId: row.id });
  if (open.length === 0) return 0;
  const assignment = readAssignment(row);
  const granted = await listAccommodations(db, row.classId, row.id);
  let ended = 0;
  for (const attempt of open) {
    const own = readAccommodation(granted.find(({ pupilId }) => pupilId === attempt.pupilId));
    const deadline = deadlineOf(attempt, assignment, attempt, own);
    if (deadline === null || deadline > at) continue;
    await closeAttempt(db, attempt.id, at, "time");
    ended += 1;
  }
  return ended;
}
