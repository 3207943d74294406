import type { Accommodation, Assignment, AssignmentDates, FeedbackRule } from "./assignment";

/** The dates that hold for one pupil. */
export function datesFor(assignment: AssignmentDates, granted: Accommodation | null): AssignmentDates {
  return {
    opensAt: granted?.opensAt ?? assignment.opensAt,
    dueAt: granted?.dueAt ?? assignment.dueAt,
    closesAt: granted?.closesAt ?? assignment.closesAt,
  };
}

/** Whether work can be begun or handed in now: not yet open, open, open but past due, or closed. */
export type Phase = "planned" | "open" | "late" | "closed";

export function phaseAt(
  { opensAt, dueAt, closesAt }: AssignmentDates,
  late: Assignment["rules"]["late"],
  at: number,
): Phase {
  if (opensAt !== null && at < opensAt) return "planned";
  if (closesAt !== null && at >= closesAt) return "closed";
  if (dueAt === null || at < dueAt) return "open";
  return late.kind === "refuse" ? "closed" : "late";
}

const MINUTE = 60_000;

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
      : attempt.startedAt + (minutes * (1 + pupil.extraPercent / 100) + (granted?.extraMinutes ?? 0)) * MINUTE;
  const end = assignment.rules.late.kind === "refuse" ? earlier(dueAt, closesAt) : closesAt;
  return earlier(limit, end);
}

const earlier = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

/** Whether a pupil may see marks and keys of an attempt now.. */
export function isFeedbackDue(
  rule: FeedbackRule,
  state: { readonly submitted: boolean; readonly releasedAt: number | null },
  at: number,
): boolean {
  if (state.releasedAt !== null && at >= state.releasedAt) return true;
  if (rule.kind === "at-once") return true;
  if (rule.kind === "submitted") return state.submitted;
  return rule.kind === "at" && at >= rule.at;
}
