import { datesFor, isFeedbackDue } from "../../classroom/assigning/effective-dates";
import { listHindrances } from "../../classroom/marks/reopening";
import { tellTime } from "../../classroom/zoned-time";
import { findAccommodation } from "../../store/accommodations";
import { holdMarks } from "../../store/adjustments";
import { findAssignment } from "../../store/assignments";
import { reopenAttempt } from "../../store/attempts";
import { REOPENED, type Reopened } from "../../store/audit";
import { isDuplicate } from "../../store/database-error";
import { listNamedAttempts, type NamedAttempt } from "../../store/marking";
import { holdPupil } from "../../store/pupils";
import { findPupil } from "../../store/pupils-of-class";
import type { Db } from "../../store/store";
import type { Row } from "../../store/tables";
import { readAccommodation, readAssignment } from "../assignments/read-assignment";
import { type ClassCall, inClass } from "../classes/in-class";
import { type Failure, notFound, type Result, refuse, succeed } from "../requests/result";

/** Whether an attempt that was handed in can be given back, for the page that asks. */
export interface Reopening {
  /** What must be granted first; empty where nothing. */
  readonly hindrances: readonly string[];
  /** Whether the pupil may have seen marks and keys. */
  readonly mayHaveSeen: boolean;
  /** When it was due, where it counts as late once it is handed in again; null where it does not. */
  readonly wasDueAt: number | null;
}

type Ended = Pick<NamedAttempt, "id" | "pupilId" | "number" | "startedAt" | "submittedAt">;

const isNewest = (attempt: Ended, attempts: readonly Ended[]): boolean =>
  attempts.every(({ pupilId, number }) => pupilId !== attempt.pupilId || number <= attempt.number);

/** Null for an attempt that is open, and for one that a later one has followed. */
export async function findReopening(
  db: Db,
  row: Row<"assignment">,
  attempt: Ended,
  attempts: readonly Ended[],
  { at, timeZone }: { readonly at: number; readonly timeZone: string },
): Promise<Reopening | null> {
  if (attempt.submittedAt === null || !isNewest(attempt, attempts)) return null;
  const assignment = readAssignment(row);
  const pupil = await findPupil(db, row.classId, attempt.pupilId);
  const granted = readAccommodation(await findAccommodation(db, row.id, attempt.pupilId));
  const tell = (time: number): string => tellTime(time, timeZone);
  const { rules } = assignment;
  const { dueAt } = datesFor(assignment, granted);
  return {
    hindrances: listHindrances(attempt, assignment, pupil ?? { extraPercent: 0 }, granted, at, tell),
    mayHaveSeen: isFeedbackDue(assignment, at),
    wasDueAt: rules.late.kind !== "refuse" && dueAt !== null && dueAt <= at ? dueAt : null,
  };
}

const begunAnother = (): Failure =>
  refuse(422, "not-newest", "The pupil has begun a later attempt since. Only the newest can be given back.");

/** Why this attempt cannot be given back, or null. */
async function refuseReopening(
  trx: Db,
  row: Row<"assignment">,
  attempt: Ended,
  attempts: readonly Ended[],
  clock: { readonly at: number; readonly timeZone: string },
): Promise<Failure | null> {
  if (row.archivedAt !== null)
    return refuse(
      422,
      "put-away",
      "The assignment is in the archive, where pupils do not see it. Bring it back first.",
    );
  if (attempt.submittedAt === null)
    return refuse(422, "still-running", "This attempt is running: the pupil can go on with it now.");
  const reopening = await findReopening(trx, row, attempt, attempts, clock);
  if (!reopening) return begunAnother();
  const { hindrances } = reopening;
  return hindrances.length === 0 ? null : refuse(422, "time-over", `${hindrances.join(" ")} Then give it back.`);
}

/** Gives a pupil an attempt back that has ended by its time or was handed in: it runs on, with its answers, until the deadline that holds now. What a teacher changed about it holds again once it is handed in. */
export const reopen = (
  call: ClassCall<undefined, { readonly assignment: string; readonly attempt: string }>,
): Promise<Result<object>> =>
  inClass(call, async ({ id: classId, timeZone }, note): Promise<Result<object>> => {
    const { at, params, store } = call;
    const run = (trx: Db): Promise<Result<object>> => reopenWithin(trx, { classId, timeZone, at, ...params }, note);
    return store.db
      .transaction()
      .execute(run)
      .catch((error: unknown) => {
        if (isDuplicate(error)) return begunAnother();
        throw error;
      });
  });

async function reopenWithin(
  trx: Db,
  asked: {
    readonly classId: string;
    readonly assignment: string;
    readonly attempt: string;
    readonly timeZone: string;
    readonly at: number;
  },
  note: Parameters<Parameters<typeof inClass>[1]>[1],
): Promise<Result<object>> {
  const { classId } = asked;
  const [asOf] = await listNamedAttempts(trx, classId, asked.assignment, asked.attempt);
  if (!asOf) return notFound();
  // Whoever erases the pupil, grants or marks waits until this is done.
  const pupil = await holdPupil(trx, asOf.pupilId);
  if (pupil?.classId !== classId || pupil.removedAt !== null) return notFound();
  await holdMarks(trx, classId, asked.assignment);
  const row = await findAssignment(trx, classId, asked.assignment);
  const attempts = row ? await listNamedAttempts(trx, classId, row.id) : [];
  const attempt = attempts.find(({ id }) => id === asked.attempt);
  if (!row || !attempt) return notFound();
  const refused = await refuseReopening(trx, row, attempt, attempts, asked);
  if (refused) return refused;
  if (!(await reopenAttempt(trx, attempt))) return begunAnother();
  const { id, pupilId, number, submittedAt, submittedBy } = attempt;
  const detail: Reopened = {
    assignment: row.id,
    attempt: id,
    number,
    submittedAt: submittedAt ?? asked.at,
    submittedBy,
  };
  await note(trx, { action: REOPENED, subject: pupilId, detail: { ...detail } });
  return succeed({});
}
