import type { z } from "zod";
import type { Accommodation, Assignment } from "../../classroom/assigning/assignment";
import { type AssignmentFields, fieldsOf } from "../../classroom/assigning/assignment-fields";
import { tellTouched, whomItTouches } from "../../classroom/assigning/whom-it-touches";
import { listAccommodations } from "../../store/accommodations";
import {
  findAssignment,
  holdStanding,
  listAttemptTimes,
  replaceForms,
  type Standing,
  updateAssignment,
} from "../../store/assignments";
import type { Db } from "../../store/store";
import { type ClassCall, inClass } from "../classes/in-class";
import { findCourse } from "../courses";
import { remarkAssignment } from "../marks/remark";
import { type Failure, notFound, type Result, refuse, succeed } from "../requests/result";
import type { CHANGED_ASSIGNMENT } from "./assignment-body";
import { type BuiltAssignment, buildAssignment } from "./build-assignment";
import { freezeShared } from "./frozen-form";
import { keepTask } from "./keep-task";
import { courseGone } from "./make-assignment";
import { readAccommodation, readAssignment } from "./read-assignment";

export type AssignmentCall<B> = ClassCall<B, { readonly assignment: string }>;

export type Changed =
  | { readonly saved: true }
  /** Nothing was changed: these sentences say whom it would touch, and it is saved when sent again with `confirm`. */
  | { readonly saved: false; readonly touches: readonly string[] };

export const changedMeanwhile = (): Failure =>
  refuse(
    409,
    "changed-meanwhile",
    "Somebody changed this assignment since you opened the page. Load it anew, then change it again.",
  );

const STAYS: Readonly<Record<Standing, { readonly code: string; readonly why: string }>> = {
  attempt: { code: "begun", why: "A pupil has begun" },
  change: { code: "marks-changed", why: "A result was given or marks were changed here" },
};

function refuseOther(standing: Standing): Failure {
  const { code, why } = STAYS[standing];
  return refuse(
    409,
    code,
    `${why}, so what is asked stays as it is. Dates, time and rules can still be changed; for other questions, assign it anew.`,
  );
}

/** What pupils are asked, as far as it must not change under them. */
function asked({ task }: Pick<Assignment, "task">): string {
  if (task.kind !== "quiz") return JSON.stringify(task);
  const { minutes: _, attempts: __, counts: ___, ...fixed } = task.quiz;
  return JSON.stringify(fixed);
}

/** What was typed over what is there. */
function mergeFields(
  { revision: _, confirm: __, quiz, ...typed }: z.infer<typeof CHANGED_ASSIGNMENT>,
  there: AssignmentFields,
): AssignmentFields {
  const { table, ...rest } = quiz ?? {};
  const given = Object.fromEntries(Object.entries({ ...typed }).filter(([, value]) => value !== undefined));
  const own = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...there, ...given, quiz: { ...there.quiz, ...own, table: table ?? there.quiz.table } };
}

/** For each pupil what was granted. */
async function readGranted(
  db: Db,
  classId: string,
  assignmentId: string,
): Promise<(pupilId: string) => Accommodation | null> {
  const rows = await listAccommodations(db, classId, assignmentId);
  const byPupil = new Map(rows.map((row) => [row.pupilId, readAccommodation(row)]));
  return (pupilId) => byPupil.get(pupilId) ?? null;
}

/**
 * Changes an assignment. Once somebody has begun or a result was given, what is asked stays, and whom the rest touches is said before it is saved. Before that, questions that the fields keep stay as
 * they are, too.
 */
export const changeAssignment = (call: AssignmentCall<z.infer<typeof CHANGED_ASSIGNMENT>>): Promise<Result<Changed>> =>
  inClass(call, async ({ id: classId, course: courseId, timeZone: zone }, note): Promise<Result<Changed>> => {
    const { at, body, newId, params, store } = call;
    const row = await findAssignment(store.db, classId, params.assignment);
    if (!row) return notFound();
    if (row.revision !== body.revision) return changedMeanwhile();
    const course = await findCourse(courseId);
    if (!course) return courseGone();
    const before = readAssignment(row);
    const fields = mergeFields(body, fieldsOf(before, zone));
    const stays = keepTask(before.task, fields);
    const { facts } = course;
    const built = buildAssignment(fields, { facts, zone, kept: before.task, stays, newSeed: newId });
    if (!built.ok) return built;
    const attempts = await listAttemptTimes(store.db, classId, row.id);
    const isOther = asked(built.body) !== asked(before);
    if (isOther && attempts.length > 0) return refuseOther("attempt");
    if (!body.confirm) {
      const granted = await readGranted(store.db, classId, row.id);
      const present = attempts.filter(({ removedAt }) => removedAt === null);
      const after = { ...built.body, releasedAt: before.releasedAt };
      const touches = tellTouched(whomItTouches(before, after, present, granted, at));
      if (touches.length > 0) return succeed({ saved: false, touches });
    }
    const { id, revision } = row;
    const form = stays
      ? null
      : freezeShared(built.body.task, { facts, assignmentId: id, id: newId(), at, items: null });
    return store.db.transaction().execute(async (trx): Promise<Result<Changed>> => {
      const standing = isOther ? await holdStanding(trx, store.dialect, classId, id) : "nothing";
      if (standing === "gone") return notFound();
      if (standing !== "nothing") return refuseOther(standing);
      if (!(await updateAssignment(trx, { classId, id, revision }, toRow(built.body)))) return changedMeanwhile();
      if (!stays) await replaceForms(trx, id, form);
      const remarked = await remarkAssignment(trx, classId, id);
      const { title, opensAt, dueAt, closesAt, rules } = built.body;
      const detail = { title, opensAt, dueAt, closesAt, rules, otherQuestions: !stays, remarked };
      await note(trx, { action: "assignment.change", subject: id, detail });
      return succeed({ saved: true });
    });
  });

const toRow = ({ task, rules, ...rest }: BuiltAssignment) => ({
  ...rest,
  kind: task.kind,
  task: JSON.stringify(task),
  rules: JSON.stringify(rules),
});
