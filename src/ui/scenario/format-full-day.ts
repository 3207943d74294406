import { localeOf } from "../../course/locale-of";

/** A day (ISO) for people, in the course's language: "Thursday, 18 May 2017". Fixed to UTC, so that no device shows another day. */
export function formatFullDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: "full", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
