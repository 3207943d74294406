import { z } from "zod";
import { pupilNameKey } from "../../classroom/people/pupil-name";
import type { Item } from "../../quiz/item";
import { erasePupil, type PupilRecord, readPupilRecord } from "../../store/pupils-record";
import { clearLimit } from "../../store/rate-limit";
import type { Row } from "../../store/tables";
import { triesKey } from "../accounts/pupil-tries";
import { type Result, refuse, succeed } from "../requests/result";
import { aboutPupil, type PupilCall } from "./change-pupil";

/** `name` is the pupil's own, typed once more. */
export const ERASING = z.strictObject({ name: z.string().max(400) });

/** Erases a pupil and all the pupil's work, for good. The audit says that it was done, and to nobody by name. */
export const erasePupilForGood = (call: PupilCall<z.infer<typeof ERASING>>): Promise<Result<object>> =>
  aboutPupil(call, async (pupil, note, { joinCode }) => {
    if (pupilNameKey(call.body.name) !== pupil.nameKey)
      return refuse(422, "wrong-name", `This is not the pupil's name. Type “${pupil.name}” to erase everything.`, {
        fields: { name: "This is not the pupil's name." },
      });
    await call.store.db.transaction().execute(async (trx) => {
      await erasePupil(trx, pupil);
      await clearLimit(trx, triesKey(joinCode, pupil.nameKey));
      await note(trx, { action: "pupil.erase", subject: pupil.id, detail: {} });
    });
    return succeed({});
  });

const time = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
const parse = (json: string | null): unknown => (json === null ? null : JSON.parse(json));

function tellAttempt(attempt: PupilRecord["attempts"][number], { forms, answers, adjustments }: PupilRecord) {
  const items = forms.find(({ id }) => id === attempt.formId)?.items;
  return {
    assignment: attempt.title,
    kind: attempt.kind,
    number: attempt.number,
    started: time(attempt.startedAt),
    submitted: time(attempt.submittedAt),
    submittedBy: attempt.submittedBy,
    lastSeen: time(attempt.seenAt),
    mark: parse(attempt.mark),
    questions: ((parse(items ?? "[]") as readonly Item[]) ?? []).map(({ id, stem }) => ({ slot: id, question: stem })),
    answers: answers
      .filter(({ attemptId }) => attemptId === attempt.id)
      .map(({ slot, value, at }) => ({ slot, answer: parse(value), at: time(at) })),
    changedByTeachers: adjustments
      .map(({ change, createdAt, undoneAt }) => ({
        change: parse(change),
        at: time(createdAt),
        undone: time(undoneAt),
      }))
      .filter(({ change }) => (change as { attempt?: string }).attempt === attempt.id),
  };
}

/** Everything that is kept of one pupil, in words and ISO times; neither the secret nor what it is checked by. */
function tellRecord(pupil: Row<"pupil">, className: string, record: PupilRecord, at: number) {
  return {
    exported: time(at),
    pupil: {
      name: pupil.name,
      class: className,
      added: time(pupil.createdAt),
      removed: time(pupil.removedAt),
      extraTimePercent: pupil.extraPercent,
      signedInSince: record.signedInSince,
    },
    granted: record.accommodations.map(
      ({ assignmentId: _, pupilId: __, title, opensAt, dueAt, closesAt, ...rest }) => ({
        assignment: title,
        ...rest,
        opensAt: time(opensAt),
        dueAt: time(dueAt),
        closesAt: time(closesAt),
      }),
    ),
    attempts: record.attempts.map((attempt) => tellAttempt(attempt, record)),
    resultsGivenByTeachers: record.adjustments.flatMap(({ title, change, createdAt, undoneAt }) => {
      const { pupil: of, ...given } = parse(change) as { readonly pupil?: string };
      return of === pupil.id ? [{ assignment: title, ...given, at: time(createdAt), undone: time(undoneAt) }] : [];
    }),
    history: record.audit.map(({ action, detail, at: when }) => ({ action, detail: parse(detail), at: time(when) })),
  };
}

/** Everything about one pupil as a file. */
export async function exportPupil(call: PupilCall<undefined>): Promise<Result<unknown> | Response> {
  const found = await aboutPupil(call, async (pupil, _, { name }) =>
    succeed(tellRecord(pupil, name, await readPupilRecord(call.store.db, pupil), call.at)),
  );
  if (!found.ok) return found;
  return new Response(`${JSON.stringify(found.body, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": "attachment",
      "Cache-Control": "private, no-store",
      Vary: "Cookie",
    },
  });
}
