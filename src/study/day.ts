/** A learner's own calendar day, "2026-03-01". Days of equal length compare as text. */
export type Day = string;

const MS_A_DAY = 86_400_000;
const MS_A_MINUTE = 60_000;

/** The day that a clock shows at a time (epoch ms) where it is `minutesEast` minutes ahead of UTC: 60 for Berlin in winter, -300 for New York. */
export function localDay(at: number, minutesEast: number): Day {
  return new Date(at + minutesEast * MS_A_MINUTE).toISOString().slice(0, 10);
}

/** Midnight of the day, as if it were in UTC: epoch ms. NaN for what is no day. */
export const startOf = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`);

export function addDays(day: Day, days: number): Day {
  return new Date(startOf(day) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to a later one; negative where it is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((startOf(to) - startOf(from)) / MS_A_DAY);

/** Whether it can be this day anywhere on Earth (UTC-12 to UTC+14) at a time (epoch ms). */
export function isDayAt(day: Day, at: number): boolean {
  return localDay(at, -12 * 60) <= day && day <= localDay(at, 14 * 60);
}
