import { z } from "zod";
import type { AssignmentRules, AssignmentTask } from "../../classroom/assigning/assignment";
import { deadlineOf, isToldAtOnce } from "../../classroom/assigning/effective-dates";
import type { OpenQuestion } from "../../quiz/open-question";
import { findRunning } from "../../store/attempts-running";
import { saveAnswer } from "../../store/attempts-save";
import type { Db } from "../../store/store";
import { findCourse } from "../courses";
import { tellFrozen } from "../open-frozen";
import type { Call } from "../requests/handle";
import { idText } from "../requests/plain-text";
import { type Failure, notFound, type Result, refuse, succeed } from "../requests/result";
import { publishAnswer, readAnswer } from "./answer-value";
import { getFormSlots } from "./form-slots";
import { boundSlots } from "./lesson-questions";
import { readItems } from "./tell-questions";

/** The largest revision that a column of whole numbers holds, with room above it. */
const MOST_REV = 1_000_000_000;

export const ANSWER_BODY = z.strictObject({
  slot: idText(200),
  opId: z.string().regex(/^[\w-]{8,64}$/, "An op's id has 8 to 64 letters, digits and hyphens."),
  baseRev: z.int().min(0).max(MOST_REV),
  value: z.unknown(),
  /** Answers that the device still keeps, this one not counted. */
  pending: z.int().min(0).max(10_000),
  /** The slot that the pupil looks at. */
  place: idText(200).nullable(),
});

/** Longest request with an answer, in bytes. */
export const MOST_ANSWER_BYTES = 32 * 1024;

/** Far beyond what a hand answers, and room for a device that sends an hour's answers at once. */
export const ANSWER_LIMIT = { most: 1200, window: 60_000 };

export interface SavedReply {
  readonly rev: number;
  /** When the answer was taken. */
  readonly at: number;
  /** The server's clock now. */
  readonly now: number;
  readonly deadline: number | null;
  /** The question with its key, where each is told as soon as it is answered. */
  readonly told?: OpenQuestion;
}

const ended = (): Failure =>
  refuse(
    410,
    "ended",
    "This work has been handed in, or its time is over. The answer came too late and does not count.",
  );

/** The question of an answer that has been taken, told. */
async function tell(
  db: Db,
  running: { readonly formId: string | null; readonly course: string },
  task: AssignmentTask,
  slot: string,
) {
  const course = await findCourse(running.course);
  const item = (await readItems(db, running)).find(({ id }) => id === slot);
  return item ? { told: tellFrozen(course?.facts ?? null, item, task) } : {};
}

type Body = z.infer<typeof ANSWER_BODY>;

/** Takes one answer of a running attempt. */
export async function putAnswer(call: Call<"pupil", Body, { readonly attempt: string }>): Promise<Result<SavedReply>> {
  const { store, actor, params, body, at } = call;
  const running = await findRunning(store.db, { id: params.attempt, ...actor });
  if (!running) return notFound();
  const task = JSON.parse(running.task) as AssignmentTask;
  const rules = JSON.parse(running.rules) as AssignmentRules;
  const granted = {
    extraMinutes: running.ownMinutes,
    opensAt: running.ownOpensAt,
    dueAt: running.ownDueAt,
    closesAt: running.ownClosesAt,
    excused: running.ownExcused === 1,
  };
  const deadline = deadlineOf(running, { ...running, task, rules }, running, granted);
  const slots = await getFormSlots(store.db, running.formId);
  const answer = readAnswer(task.kind, slots, body.slot, body.value);
  if (!answer)
    return refuse(422, "no-answer", "This is no answer to a question of this work. Load the page again, then answer.");
  const atOnce = isToldAtOnce({ task, rules });
  if (atOnce && (answer.value === null || body.baseRev > 0))
    return refuse(422, "final", "This question has been answered and told. The first answer stands.");
  const saved = await saveAnswer(store, {
    attemptId: running.id,
    opId: body.opId,
    slot: answer.slot,
    baseRev: body.baseRev,
    value: JSON.stringify(answer.value),
    at,
    place: body.place === null ? null : (slots.get(body.place)?.item ?? body.place),
    pending: body.pending,
    isOver: deadline !== null && at >= deadline,
    bound: await boundSlots(running.course, task, answer.slot),
  });
  switch (saved.kind) {
    case "saved":
      return succeed({
        rev: saved.rev,
        at: saved.at,
        now: at,
        deadline,
        ...(atOnce ? await tell(store.db, running, task, answer.slot) : {}),
      });
    case "ended":
      return ended();
    case "full":
      return refuse(
        422,
        "too-many",
        "As many questions as this lesson asks are answered already. Load the page again.",
      );
    case "reused":
      return refuse(422, "op-reused", "An answer was sent under the id of another one. Load the page again.");
    case "stale": {
      const value = saved.value === null ? null : publishAnswer(slots, answer.slot, JSON.parse(saved.value)).value;
      return refuse(409, "newer-answer", "Another tab or device has saved a newer answer. Choose which one stands.", {
        detail: { rev: saved.rev, value, at: saved.at },
      });
    }
  }
}
