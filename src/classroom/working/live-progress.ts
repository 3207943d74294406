const SECOND = 1000;

/** Nobody counts as stuck sooner, in ms: reading a paragraph twice takes as long. */
export const LEAST_STUCK = 120 * SECOND;
/** How many times the class's median per question may pass without an answer. */
export const STUCK_TIMES = 3;

export interface Pace {
  readonly startedAt: number;
  readonly submittedAt: number | null;
  readonly answered: number;
  /** When the newest answer was saved; null before the first. */
  readonly answeredAt: number | null;
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The median over the class of each pupil's time per answered question, in ms; null while nobody has answered anything. */
export const medianPerQuestion = (attempts: readonly Pace[]): number | null =>
  medianOf(
    attempts.flatMap(({ startedAt, answered, answeredAt }) =>
      answered > 0 && answeredAt !== null ? [(answeredAt - startedAt) / answered] : [],
    ),
  );

/**
 * When a pupil who gives no further answer counts as stuck, in ms since 1970; null for work handed in. The rule: no answer for three times the class's median per question, and for two minutes at least.
 * Example: with a median of 50 s it is 150 s after the last answer, with one of 20 s 120 s.
 */
export function stuckFrom({ startedAt, submittedAt, answeredAt }: Pace, median: number | null): number | null {
  if (submittedAt !== null) return null;
  return (answeredAt ?? startedAt) + Math.max(LEAST_STUCK, STUCK_TIMES * (median ?? 0));
}

/** One pupil on the live page. Times are ms since 1970. */
export interface LivePupil {
  readonly id: string;
  readonly name: string;
  readonly state: "absent" | "excused" | "working" | "submitted";
  readonly answered: number;
  /** Questions in all; null where that is not known. */
  readonly of: number | null;
  /** What the pupil has open, in words. */
  readonly where: string | null;
  /** Answers that the device still keeps. */
  readonly pending: number;
  readonly startedAt: number | null;
  readonly seenAt: number | null;
  readonly answeredAt: number | null;
  readonly submittedAt: number | null;
  readonly byTime: boolean;
  /** From when on the pupil counts as stuck, unless an answer comes. */
  readonly stuckAt: number | null;
  readonly deadline: number | null;
}

/** What the live page shows; the same as long as nothing happens, so that it can bear a tag. */
export interface LiveView {
  readonly pupils: readonly LivePupil[];
  /** The class's median time per answered question, in ms. */
  readonly median: number | null;
}
