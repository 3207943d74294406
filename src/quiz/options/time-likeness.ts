import type { DateSpan } from "../../course/course";
import { findDating } from "../../course/event-order";
import type { FactBase } from "../../course/fact-base";

/** Days apart at which two dates are half as alike as one date to itself, by the coarser grain of both (our own choice). */
const HALF: Readonly<Record<DateSpan["grain"], number>> = { day: 14, interval: 14, month: 180, year: 1500 };

/** Likeness of two events of which one has no date: a source puts one before the other and no more (our own choice). */
const UNDATED = 0.5;

const DAY_MS = 86_400_000;
const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;

/** How close two dates are: 1 where they share a day, a half at the distance that their grain sets, towards 0 beyond. */
export function spanLikeness(a: DateSpan, b: DateSpan): number {
  const days = Math.max(0, dayOf(b.from) - dayOf(a.to), dayOf(a.from) - dayOf(b.to));
  return 1 / (1 + days / Math.max(HALF[a.grain], HALF[b.grain]));
}

/** How close two events are in time, as far as the reports date them. */
export function timeLikeness(facts: FactBase, a: string, b: string): number {
  const [one, other] = [findDating(facts, a), findDating(facts, b)];
  return one && other ? spanLikeness(one.span, other.span) : UNDATED;
}
