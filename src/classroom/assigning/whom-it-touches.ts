import type { Accommodation, Assignment } from "./assignment";
import { datesFor, deadlineOf, isLateAt, isTold, isToldAtOnce, phaseAt } from "./effective-dates";

/** One attempt with what decides its times. */
export interface TimedAttempt {
  readonly pupilId: string;
  readonly name: string;
  readonly number: number;
  readonly startedAt: number;
  readonly submittedAt: number | null;
  readonly extraPercent: number;
}

type Ruled = Pick<Assignment, "task" | "rules" | "releasedAt" | "opensAt" | "dueAt" | "closesAt">;

/** Names of pupils by what a change does to them. */
export interface Touched {
  /** Who has begun at all. */
  readonly begun: readonly string[];
  /** Handed in, and would count as late now. */
  readonly becomeLate: readonly string[];
  readonly becomeTimely: readonly string[];
  /** Late before and after, with another deduction. */
  readonly loseOther: readonly string[];
  /** At work, and would be ended the moment the change is saved. */
  readonly endNow: readonly string[];
  readonly endEarlier: readonly string[];
  readonly endLater: readonly string[];
  /** At work on something that would not be open any more. */
  readonly shutOut: readonly string[];
  /** Would see what was right now, or see it no more. */
  readonly feedbackShown: readonly string[];
  readonly feedbackHidden: readonly string[];
  /** Handed in more than once, where another attempt would count. */
  readonly otherCounts: readonly string[];
}

const takeOff = ({ late }: Assignment["rules"]): number => (late.kind === "deduct" ? late.percent : 0);

const FOREVER = Number.POSITIVE_INFINITY;

/** What one attempt looks like under some rules. */
function see(rules: Ruled, attempt: TimedAttempt, granted: Accommodation | null, at: number) {
  const { submittedAt } = attempt;
  const submitted = submittedAt !== null;
  const { dueAt, ...dates } = datesFor(rules, granted);
  const deadline = deadlineOf(attempt, rules, attempt, granted) ?? FOREVER;
  return {
    late: submitted && isLateAt(rules.rules.late, dueAt, submittedAt),
    deadline,
    ended: submitted || deadline <= at,
    planned: phaseAt({ dueAt, ...dates }, rules.rules.late, at) === "planned",
    feedback: isTold(rules, attempt, at) || isToldAtOnce(rules),
  };
}

const countsOf = ({ task }: Ruled): string => (task.kind === "quiz" ? task.quiz.counts : "last");

/** Whom a change of dates, rules or time touches among those who have begun. `grantsAfter` is given where what pupils are granted changes too. */
export function whomItTouches(
  before: Ruled,
  after: Ruled,
  attempts: readonly TimedAttempt[],
  granted: (pupilId: string) => Accommodation | null,
  at: number,
  grantedAfter = granted,
): Touched {
  const looks = attempts.map((attempt) => ({
    name: attempt.name,
    open: attempt.submittedAt === null,
    was: see(before, attempt, granted(attempt.pupilId), at),
    is: see(after, attempt, grantedAfter(attempt.pupilId), at),
  }));
  const names = (fits: (look: (typeof looks)[number]) => boolean): readonly string[] => [
    ...new Set(looks.filter(fits).map(({ name }) => name)),
  ];
  const endNow = names(({ open, was, is }) => open && !was.ended && is.ended);
  const isRunning = ({ open, was, is }: (typeof looks)[number]): boolean => open && !was.ended && !is.ended;
  const handedIn = attempts.filter(({ submittedAt }) => submittedAt !== null);
  const isSecond = ({ pupilId, number }: TimedAttempt): boolean =>
    handedIn.some((other) => other.pupilId === pupilId && other.number < number);
  return {
    begun: names(() => true),
    becomeLate: names(({ was, is }) => !was.late && is.late),
    becomeTimely: names(({ was, is }) => was.late && !is.late),
    loseOther: takeOff(before.rules) === takeOff(after.rules) ? [] : names(({ was, is }) => was.late && is.late),
    endNow,
    endEarlier: names((look) => isRunning(look) && look.is.deadline < look.was.deadline),
    endLater: names((look) => isRunning(look) && look.is.deadline > look.was.deadline),
    shutOut: names(({ open, was, is }) => open && !was.planned && is.planned),
    feedbackShown: names(({ was, is }) => !was.feedback && is.feedback),
    feedbackHidden: names(({ was, is }) => was.feedback && !is.feedback),
    otherCounts:
      countsOf(before) === countsOf(after) ? [] : [...new Set(handedIn.filter(isSecond).map(({ name }) => name))],
  };
}

const MOST_NAMES = 5;

function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown;
}

const EFFECTS: readonly (readonly [Exclude<keyof Touched, "begun">, string])[] = [
  ["becomeLate", "would now be late"],
  ["becomeTimely", "would no longer be late"],
  ["loseOther", "would lose another share for lateness"],
  ["endNow", "would be stopped at once, with what is saved by then"],
  ["endEarlier", "would have less time"],
  ["endLater", "would have more time"],
  ["shutOut", "could not go on until it opens"],
  ["feedbackShown", "would see at once what was right"],
  ["feedbackHidden", "would no longer see what was right, though they may have seen it"],
  ["otherCounts", "have several attempts, and another one may count"],
];

/** A sentence for each thing that a change does to somebody: "3 would now be late: Anna, Bela, Cem." None where it touches nobody. */
export const tellTouched = (touched: Touched): readonly string[] =>
  EFFECTS.flatMap(([effect, says]) => {
    const names = touched[effect];
    return names.length === 0 ? [] : [`${names.length} ${says}: ${list(names)}.`];
  });
