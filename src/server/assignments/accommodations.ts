import { z } from "zod";
import { type Accommodation, MOST_EXTRA_MINUTES } from "../../classroom/assigning/assignment";
import { readDates } from "../../classroom/assigning/assignment-fields";
import { datesFor } from "../../classroom/assigning/effective-dates";
import { MOST_PUPILS } from "../../classroom/people/check-roster";
import { toLocal } from "../../classroom/zoned-time";
import { deleteAccommodations, saveAccommodations } from "../../store/accommodations";
import { findAssignment } from "../../store/assignments";
import { GRANT_TAKEN_BACK, GRANTED } from "../../store/audit";
import { type ClassCall, inClass } from "../classes/in-class";
import { remarkAssignment } from "../marks/remark";
import { idText } from "../requests/plain-text";
import { type Failure, notFound, type Result, refuse, type Success, succeed } from "../requests/result";
import { readAssignment } from "./read-assignment";

const MINUTES = `Write how many minutes more, from 1 to ${MOST_EXTRA_MINUTES}, or nothing.`;
const local = z.string().max(30).nullable();

const isEachOnce = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** Ids. */
const PUPILS = z
  .array(idText(100))
  .max(MOST_PUPILS, `A class has at most ${MOST_PUPILS} pupils.`)
  .refine(isEachOnce, "A pupil is named twice.");

const nobody = (): Failure => refuse(422, "no-pupils", "Nobody is ticked. Tick at least one pupil.");

/** What pupils are granted, each the same, in place of what was granted before; a null leaves what holds for all. */
export const ACCOMMODATION = z.strictObject({
  pupils: PUPILS,
  extraMinutes: z.number(MINUTES).int(MINUTES).min(1, MINUTES).max(MOST_EXTRA_MINUTES, MINUTES).nullable(),
  opens: local,
  due: local,
  closes: local,
  excused: z.boolean(),
});

export const TAKING_BACK = z.strictObject({ pupils: PUPILS });

type Of = { readonly assignment: string };
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

/** Grants pupils extra minutes, other dates, or that it need not be done: all of them or none. It holds at once, for work that is running too. */
export const grantAccommodations = (call: ClassCall<Granted, Of>): Promise<Result<object>> =>
  inClass(call, async ({ id: classId, timeZone }, note): Promise<Result<object>> => {
    const { body, params, store } = call;
    if (body.pupils.length === 0) return nobody();
    const row = await findAssignment(store.db, classId, params.assignment);
    if (!row) return notFound();
    const granted = read(body, readAssignment(row), timeZone);
    if (!granted.ok) return granted;
    const { excused, ...rest } = granted.body;
    const of = { classId, assignmentId: row.id };
    return store.db.transaction().execute(async (trx): Promise<Result<object>> => {
      if (!(await saveAccommodations(trx, of, body.pupils, { ...rest, excused: excused ? 1 : 0 }))) return notFound();
      await remarkAssignment(trx, classId, row.id);
      const detail = { assignment: row.id, ...granted.body };
      for (const subject of body.pupils) await note(trx, { action: GRANTED, subject, detail });
      return succeed({});
    });
  });

/** Takes back what pupils were granted: of all of them or of none. */
export const takeBackAccommodations = (call: ClassCall<z.infer<typeof TAKING_BACK>, Of>): Promise<Result<object>> =>
  inClass(call, async ({ id: classId }, note): Promise<Result<object>> => {
    const { body, params, store } = call;
    if (body.pupils.length === 0) return nobody();
    const of = { classId, assignmentId: params.assignment };
    return store.db.transaction().execute(async (trx): Promise<Result<object>> => {
      if (!(await deleteAccommodations(trx, of, body.pupils))) return notFound();
      await remarkAssignment(trx, classId, of.assignmentId);
      const detail = { assignment: of.assignmentId };
      for (const subject of body.pupils) await note(trx, { action: GRANT_TAKEN_BACK, subject, detail });
      return succeed({});
    });
  });
