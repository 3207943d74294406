import { phaseAt } from "../../classroom/assigning/effective-dates";
import { tellTime } from "../../classroom/zoned-time";
import { type Begun, beginAttempt, findFormOfVariant, listOwnAttempts } from "../../store/attempts";
import type { Row } from "../../store/tables";
import { findCourse } from "../courses";
import type { Call } from "../requests/handle";
import { type Failure, notFound, type Result, refuse, succeed } from "../requests/result";
import type { School } from "../school";
import { settleAttempt } from "./close-attempt";
import { drawForm, variantOf } from "./draw-form";
import { findTerms, type PupilActor, type Terms } from "./terms";

/** How many attempts an assignment allows: work that is no quiz has one, which can be gone on with until it is handed in. */
export const attemptsAllowed = ({ task }: Terms["assignment"]): number =>
  task.kind === "quiz" ? task.quiz.attempts : 1;

type NewForm = { readonly id: string; readonly variant: string; readonly items: string } | null;

/** The form that an attempt is to bear: frozen by somebody before, or drawn now. A refusal where the course cannot fill it. */
async function prepareForm(
  { store, newId }: School,
  { assignment }: Terms,
  pupilId: string,
  number: number,
): Promise<{ readonly form: NewForm } | Failure> {
  const { task } = assignment;
  if (task.kind !== "quiz") return { form: null };
  const variant = variantOf(task.quiz, pupilId, number);
  const frozen = await findFormOfVariant(store.db, assignment.id, variant);
  if (frozen !== undefined) return { form: { id: newId(), variant, items: frozen } };
  const course = await findCourse(assignment.course);
  const items = course && drawForm(course.facts, task.quiz, variant);
  return items
    ? { form: { id: newId(), variant, items: JSON.stringify(items) } }
    : refuse(422, "no-form", "The questions of this quiz cannot be put together any more. Tell your teacher.");
}

/** Why no attempt can be begun now; null where one can. */
function findHindrance(terms: Terms, used: number, at: number): Failure | null {
  const { assignment, dates } = terms;
  const phase = phaseAt(dates, assignment.rules.late, at);
  if (phase === "planned") {
    const opens = tellTime(dates.opensAt ?? at, terms.timeZone);
    return refuse(422, "not-open", `This opens on ${opens}. Come back then.`);
  }
  if (phase === "closed") return refuse(422, "closed", "This is closed. Ask your teacher if you need more time.");
  const allowed = attemptsAllowed(assignment);
  return used < allowed
    ? null
    : refuse(422, "no-attempts", allowed === 1 ? "You have handed this in." : `You have used all ${allowed} attempts.`);
}

/** Begins an attempt, or gives the one that is open. */
async function begin(school: School, actor: PupilActor, terms: Terms, at: number): Promise<Result<Begun>> {
  const { db } = school.store;
  const { assignment } = terms;
  const own = { pupilId: actor.pupilId, classId: actor.classId, assignmentId: assignment.id };
  const before: Row<"attempt">[] = [];
  for (const attempt of await listOwnAttempts(db, own)) before.push(await settleAttempt(db, actor, terms, attempt, at));
  const open = before.find(({ submittedAt }) => submittedAt === null);
  if (open) return succeed({ kind: "open", id: open.id, isNew: false });
  const hindrance = findHindrance(terms, before.length, at);
  if (hindrance) return hindrance;
  const number = before.length + 1;
  const prepared = await prepareForm(school, terms, actor.pupilId, number);
  if ("ok" in prepared) return prepared;
  const { revision } = terms.row;
  return succeed(
    await beginAttempt(school.store, { ...own, id: school.newId(), number, revision, at, form: prepared.form }),
  );
}

/** How often a start is tried where another one of the same pupil was handed in in between, or the assignment changed. */
const TRIES = 3;

/** A pupil starts an assignment, or goes on with it: however often it is called, one attempt is open. */
export async function startAttempt(
  call: Call<"pupil", undefined, { readonly assignment: string }>,
): Promise<Result<{ readonly attempt: string; readonly isNew: boolean }>> {
  for (let i = 0; i < TRIES; i++) {
    const terms = await findTerms(call.store.db, call.actor, call.params.assignment);
    if (!terms) return notFound();
    const begun = await begin(call, call.actor, terms, call.at);
    if (!begun.ok) return begun;
    if (begun.body.kind === "open") return succeed({ attempt: begun.body.id, isNew: begun.body.isNew });
  }
  return refuse(503, "unavailable", "The attempt could not be begun now. Try again.", { retryAfter: 1 });
}
