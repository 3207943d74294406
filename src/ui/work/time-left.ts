import { tellMinutes } from "../../classroom/relative-time";

const MINUTE = 60_000;

/** When a timer speaks up, in minutes before the end. */
const WARNINGS = [10, 5, 1] as const;

/** A timer is for a lesson's length: what ends later is told as a date. In ms. */
export const LONGEST_SHOWN = 180 * MINUTE;

/** What stands on the timer: whole minutes, rounded up; in the last minute the seconds, in tens. */
export function tellTimeLeft(left: number): string {
  if (left <= 0) return "No time left";
  if (left > MINUTE) return `${tellMinutes(left / MINUTE)} left`;
  return `${Math.max(10, Math.ceil(left / 10_000) * 10)} seconds left`;
}

/** What is said once when that little is left; null as long as there is more than ten minutes, and after the end. */
export function findWarning(left: number): string | null {
  if (left <= 0) return null;
  const due = WARNINGS.filter((minutes) => left <= minutes * MINUTE).at(-1);
  return due === undefined ? null : `${tellMinutes(due)} left.`;
}
