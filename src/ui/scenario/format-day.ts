/** A day (ISO) for people, in the course's language: "Thursday, 18 May 2017". Fixed to UTC, so that no device shows another day. */
export function formatDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "full", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
