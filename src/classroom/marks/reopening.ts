import { type Accommodation, type Assignment, type AssignmentDates, MOST_EXTRA_MINUTES } from "../assigning/assignment";
import { datesFor, deadlineOf } from "../assigning/effective-dates";

type Ruled = Pick<Assignment, "task" | "rules" | keyof AssignmentDates>;

const MINUTE = 60_000;
const NO_DATES: AssignmentDates = { opensAt: null, dueAt: null, closesAt: null };

/**
 * What must be granted before an attempt that has ended can be gone on with: a sentence for each bound that has passed, the time limit, the due date where late work is refused, and the closing date. Empty
 * where its deadline, as things are granted now, is still to come or is none. `tell` writes a time.
 */
export function listHindrances(
  attempt: { readonly startedAt: number },
  assignment: Ruled,
  pupil: { readonly extraPercent: number },
  granted: Accommodation | null,
  at: number,
  tell: (at: number) => string,
): readonly string[] {
  const limit = deadlineOf(attempt, { ...assignment, ...NO_DATES }, pupil, granted && { ...granted, ...NO_DATES });
  const { dueAt, closesAt } = datesFor(assignment, granted);
  const says: string[] = [];
  if (limit !== null && limit <= at) {
    const minutes = (granted?.extraMinutes ?? 0) + Math.floor((at - limit) / MINUTE) + 1;
    says.push(
      minutes < MOST_EXTRA_MINUTES
        ? `Its time ran out on ${tell(limit)}: grant more than ${minutes} extra minutes in all.`
        : `Its time ran out on ${tell(limit)}, longer ago than extra minutes make good: lift the time limit, or allow one more attempt.`,
    );
  }
  if (assignment.rules.late.kind === "refuse" && dueAt !== null && dueAt <= at)
    says.push(`It was due on ${tell(dueAt)}, and late work is not taken: grant a later due date.`);
  if (closesAt !== null && closesAt <= at) says.push(`It closed on ${tell(closesAt)}: grant a later closing date.`);
  return says;
}
