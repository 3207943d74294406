import { type ChoiceCounts, countChoices } from "../../classroom/analysis/count-choices";
import type { RecordedPath } from "../../classroom/working/work";
import { listAnswersOf } from "../../store/marking";
import type { Call } from "../requests/handle";
import { notFound, type Result, succeed } from "../requests/result";
import { findOwnAttempt } from "./terms";

/** What the class chose in a scenario, for a pupil who has come to its end; empty below five pupils. Nothing but counts. */
export async function getClassChoices(
  call: Call<"pupil", undefined, { readonly attempt: string }>,
): Promise<Result<{ readonly counts: ChoiceCounts }>> {
  const { db } = call.store;
  const own = await findOwnAttempt(db, call.actor, call.params.attempt);
  if (own?.terms.assignment.task.kind !== "scenario") return notFound();
  const answers = await listAnswersOf(db, call.actor.classId, own.attempt.assignmentId);
  const over = new Set(answers.filter(({ slot }) => slot === "ending").map(({ attemptId }) => attemptId));
  if (!over.has(own.attempt.id)) return succeed({ counts: {} });
  const paths = answers
    .filter(({ slot, attemptId }) => slot === "path" && over.has(attemptId))
    .map(({ value }) => (JSON.parse(value) as RecordedPath).steps);
  return succeed({ counts: countChoices(paths) });
}
