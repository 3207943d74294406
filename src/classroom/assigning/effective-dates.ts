import type { Accommodation, Assignment, AssignmentDates } from "./assignment";

/** The dates that hold for one pupil. */
export function datesFor(assignment: AssignmentDates, granted: Accommodation | null): AssignmentDates {
  return {
    opensAt: granted?.opensAt ?? assignment.opensAt,
    dueAt: granted?.dueAt ?? assignment.dueAt,
    closesAt: granted?.closesAt ?? assignment.closesAt,
  };
}

/**
 * Whether work that ends at a time counts as late: after the due date, where such work is taken. The due date itself is in time, so that whoever is at work when closing and due date fall
 * together, and is ended by the clock, loses nothing.
 */
export const isLateAt = (late: Assignment["rules"]["late"], dueAt: number | null, at: number): boolean =>
  late.kind !== "refuse" && dueAt !== null && at > dueAt;

/** Whether work can be begun or handed in now: not yet open, open, open but past due, or closed. */
export type Phase = "planned" | "open" | "late" | "closed";

export function phaseAt(
  { opensAt, dueAt, closesAt }: AssignmentDates,
  late: Assignment["rules"]["late"],
  at: number,
): Phase {
  if (opensAt !== null && at < opensAt) return "planned";
  if (closesAt !== null && at >= closesAt) return "closed";
  if (late.kind === "refuse" && dueAt !== null && at >= dueAt) return "closed";
  return isLateAt(late, dueAt, at) ? "late" : "open";
}

const MINUTE = 60_000;

/** Minutes that a pupil has beyond a limit of so many: the standing percentage of it, and what is granted for this assignment. */
export const extraMinutesFor = (
  minutes: number,
  pupil: { readonly extraPercent: number },
  granted: Accommodation | null,
): number => (minutes * pupil.extraPercent) / 100 + (granted?.extraMinutes ?? 0);

/**
 * When an attempt ends by itself, in ms since 1970, or null for never: the earlier of its limit and the end of the time in which work is taken. The limit of `minutes` grows
 * by the pupil's standing percentage and by the minutes granted for this assignment. What a teacher grants while the attempt runs counts at once.
 */
export function deadlineOf(
  attempt: { readonly startedAt: number },
  assignment: Pick<Assignment, "task" | "rules" | keyof AssignmentDates>,
  pupil: { readonly extraPercent: number },
  granted: Accommodation | null,
): number | null {
  const { dueAt, closesAt } = datesFor(assignment, granted);
  const minutes = assignment.task.kind === "quiz" ? assignment.task.quiz.minutes : null;
  const limit =
    minutes === null
      ? null
      : attempt.startedAt + Math.round((minutes + extraMinutesFor(minutes, pupil, granted)) * MINUTE);
  const end = assignment.rules.late.kind === "refuse" ? earlier(dueAt, closesAt) : closesAt;
  return earlier(limit, end);
}

const earlier = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

type Telling = Pick<Assignment, "rules" | "releasedAt">;

/** Whether marks and keys may be seen now of what was handed in, by the rule of the assignment or because they were released. */
export function isFeedbackDue({ rules: { feedback }, releasedAt }: Telling, at: number): boolean {
  if (releasedAt !== null && at >= releasedAt) return true;
  return feedback.kind === "at" ? at >= feedback.at : feedback.kind !== "by-hand";
}

/** Whether the pupil may see marks, keys and explanations of an attempt now. Before it is handed in, never: a release does not show them to those still at work. */
export const isTold = (assignment: Telling, attempt: { readonly submittedAt: number | null }, at: number): boolean =>
  attempt.submittedAt !== null && isFeedbackDue(assignment, at);

/** Whether each question is told as soon as it is answered, while the attempt runs: then the first answer stands. */
export const isToldAtOnce = ({ task, rules }: Pick<Assignment, "task" | "rules">): boolean =>
  task.kind === "quiz" && rules.feedback.kind === "at-once";
