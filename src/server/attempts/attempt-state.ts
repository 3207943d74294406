import type { AttemptState } from "../../classroom/working/work";
import { listAnswers, noteHeard } from "../../store/attempts";
import type { Db } from "../../store/store";
import type { Row } from "../../store/tables";
import type { Call } from "../requests/handle";
import { notFound, type Result } from "../requests/result";
import { sendTagged } from "../requests/send-tagged";
import { publishAnswer } from "./answer-value";
import { settleAttempt } from "./close-attempt";
import { getFormSlots } from "./form-slots";
import { deadlineUnder, findOwnAttempt, type Terms } from "./terms";

export async function readAttemptState(db: Db, terms: Terms, attempt: Row<"attempt">): Promise<AttemptState> {
  const slots = await getFormSlots(db, attempt.formId);
  const answers = (await listAnswers(db, attempt.id)).map(({ slot, rev, value }) => {
    const shown = publishAnswer(slots, slot, JSON.parse(value));
    return [shown.slot, { rev, value: shown.value }] as const;
  });
  return {
    answers: Object.fromEntries(answers),
    deadline: deadlineUnder(terms, attempt),
    submittedAt: attempt.submittedAt,
  };
}

/** The state of a pupil's own attempt, with the server's clock in `X-Now`; 304 where it is as the caller knows it. Whoever asks is there: the teacher who watches sees it. */
export async function getAttemptState(
  call: Call<"pupil", undefined, { readonly attempt: string }>,
): Promise<Result<never> | Response> {
  const { store, actor, params, at } = call;
  const own = await findOwnAttempt(store.db, actor, params.attempt);
  if (!own) return notFound();
  const attempt = await settleAttempt(store.db, actor, own.terms, own.attempt, at);
  await noteHeard(store.db, attempt.id, at);
  return sendTagged(await readAttemptState(store.db, own.terms, attempt), call);
}
