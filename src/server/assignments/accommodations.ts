import { z } from "zod";
import type { Accommodation } from "../../classroom/assignment";
import { readDates } from "../../classroom/assignment-fields";
import { datesFor } from "../../classroom/effective-dates";
import { toLocal } from "../../classroom/zoned-time";
import { deleteAccommodation, saveAccommodation } from "../../store/accommodations";
import { findAssignment } from "../../store/assignments";
import { type ClassCall, inClass } from "../classes/in-class";
import { remarkAssignment } from "../marks/remark";
import { type Failure, notFound, type Result, refuse, type Success, succeed } from "../requests/result";
import { readAssignment } from "./read-assignment";

const MOST_MINUTES = 600;
const MINUTES = `Write how many minutes more, from 1 to ${MOST_MINUTES}, or nothing.`;
const local = z.string().max(30).nullable();

/** What one pupil is granted, in place of what was granted before; a null leaves what holds for all. */
export const ACCOMMODATION = z.strictObject({
  extraMinutes: z.number(MINUTES).int(MINUTES).min(1, MINUTES).max(MOST_MINUTES, MINUTES).nullable(),
  opens: local,
  due: local,
  closes: local,
  excused: z.boolean(),
});

type PupilCall<B> = ClassCall<B, { readonly assignment: string; readonly pupil: string }>;
type Granted = z.infer<typeof ACCOMMODATION>;

/** What was typed, or what is wrong with it beside the assignment's own dates. */
function read(
  { opens, due, closes, extraMinutes, excused }: Granted,
  assignment: Parameters<typeof datesFor>[0],
  zone: string,
): Success<Accommodation> | Failure {
  const problems: Record<string, string> = {};
  const granted = { ...readDates({ opens, due, closes }, zone, problems), extraMinutes, excused };
  const { opensAt, dueAt, closesAt } = datesFor(assignment, granted);
  const show = (at: number | null): string | null => (at === null ? null : toLocal(at, zone));
  if (Object.keys(problems).length === 0)
    readDates({ opens: show(opensAt), due: show(dueAt), closes: show(closesAt) }, zone, problems);
  const [says] = Object.values(problems);
  if (says !== undefined)
    return refuse(422, "bad-dates", `${says} What is left empty here is as for the class.`, { fields: problems });
  if (!excused && extraMinutes === null && (opens ?? due ?? closes) === null)
    return refuse(422, "nothing-granted", "Nothing is granted yet. Write minutes or a date, or tick “excused”.");
  return succeed(granted);
}

/** Grants a pupil extra minutes, other dates, or that it need not be done. It holds at once, for work that is running too. */
export const grantAccommodation = (call: PupilCall<Granted>): Promise<Result<object>> =>
  inClass(call, async ({ id: classId, timeZone }, note): Promise<Result<object>> => {
    const { body, params, store } = call;
    const row = await findAssignment(store.db, classId, params.assignment);
    if (!row) return notFound();
    const granted = read(body, readAssignment(row), timeZone);
    if (!granted.ok) return granted;
    const { excused, ...rest } = granted.body;
    return store.db.transaction().execute(async (trx): Promise<Result<object>> => {
      const accommodation = { assignmentId: row.id, pupilId: params.pupil, ...rest, excused: excused ? 1 : 0 } as const;
      if (!(await saveAccommodation(trx, classId, accommodation))) return notFound();
      await remarkAssignment(trx, classId, row.id);
      const detail = { assignment: row.id, ...granted.body };
      await note(trx, { action: "accommodation.grant", subject: params.pupil, detail });
      return succeed({});
    });
  });

/** Takes back what a pupil was granted. */
export const takeBackAccommodation = (call: PupilCall<undefined>): Promise<Result<object>> =>
  inClass(call, ({ id: classId }, note): Promise<Result<object>> => {
    const { params, store } = call;
    return store.db.transaction().execute(async (trx): Promise<Result<object>> => {
      if (!(await deleteAccommodation(trx, classId, params.assignment, params.pupil))) return notFound();
      await remarkAssignment(trx, classId, params.assignment);
      const detail = { assignment: params.assignment };
      await note(trx, { action: "accommodation.take-back", subject: params.pupil, detail });
      return succeed({});
    });
  });
