import { localeOf } from "../../course/locale-of";
import { type Day, daysBetween, startOf } from "../../study/day";

/** "tomorrow", "on Thursday 5 March, in 4 days": a day that is still to come, in the language of the course. */
export function sayDay(day: Day, today: Day, language: string): string {
  const days = daysBetween(today, day);
  if (days === 1) return "tomorrow";
  const fields: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" };
  return `on ${new Intl.DateTimeFormat(localeOf(language), fields).format(startOf(day))}, in ${days} days`;
}
