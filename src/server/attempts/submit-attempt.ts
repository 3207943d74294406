import { findAttempt, listAnswers } from "../../store/attempts";
import type { Call } from "../requests/handle";
import { notFound, type Result, refuse, succeed } from "../requests/result";
import { closeAttempt, settleAttempt } from "./close-attempt";
import { countAsked, QUESTION_SLOT } from "./lesson-questions";
import { findOwnAttempt, type Terms } from "./terms";

/** Why work that is not a quiz is not yet done, or null. */
async function findMissing({ assignment }: Terms, slots: ReadonlySet<string>): Promise<string | null> {
  const { task, course } = assignment;
  if (task.kind === "scenario")
    return slots.has("ending")
      ? null
      : "The scenario has not come to its end. Play it to the debrief; it is handed in by itself.";
  if (task.kind === "written") return slots.has("text") ? null : "Nothing is written yet.";
  if (task.kind !== "lesson") return null;
  const answered = [...slots].filter((slot) => slot.startsWith(QUESTION_SLOT)).length;
  const asked = await countAsked(course, task.lesson);
  if (answered < asked) return `${answered} of ${asked} questions of the lesson are answered. Answer the others too.`;
  return slots.has("end") ? null : "The end of the lesson has not been reached.";
}

/** Hands an attempt in. Once it has ended, by whatever it was, this answers the same. */
export async function submitAttempt(
  call: Call<"pupil", undefined, { readonly attempt: string }>,
): Promise<Result<{ readonly submittedAt: number; readonly submittedBy: string }>> {
  const { store, actor, params, at } = call;
  const own = await findOwnAttempt(store.db, actor, params.attempt);
  if (!own) return notFound();
  const { terms } = own;
  let attempt = await settleAttempt(store.db, actor, terms, own.attempt, at);
  if (attempt.submittedAt === null) {
    const slots = new Set((await listAnswers(store.db, attempt.id)).map(({ slot }) => slot));
    const missing = await findMissing(terms, slots);
    if (missing !== null) return refuse(422, "not-done", missing);
    await closeAttempt(store.db, attempt.id, at, "pupil");
    attempt = (await findAttempt(store.db, { id: attempt.id, ...actor })) ?? attempt;
  }
  return succeed({ submittedAt: attempt.submittedAt ?? at, submittedBy: attempt.submittedBy ?? "pupil" });
}
