const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Throws a RangeError where the zone is no IANA name that this machine knows. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
  formats.set(zone, format);
  return format;
}

/** What clocks in a zone show at an instant (ms since 1970), to the minute: "2026-03-02T09:00". */
export function toLocal(instant: number, zone: string): string {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts["year"]?.padStart(4, "0")}-${parts["month"]}-${parts["day"]}T${parts["hour"]}:${parts["minute"]}`;
}

const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;

/** The same figures read as UTC, or null where no calendar has them. */
function readAsUtc(local: string): number | null {
  const found = LOCAL.exec(local);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  const at = Date.UTC(year, month - 1, day, hour, minute);
  return new Date(at).toISOString().startsWith(local) ? at : null;
}

/** How far a zone's clocks are ahead of UTC at an instant, in ms. */
const offsetAt = (instant: number, zone: string): number =>
  (readAsUtc(toLocal(instant, zone)) ?? instant) - Math.floor(instant / MINUTE) * MINUTE;

/**
 * The instant (ms since 1970) at which clocks in a zone show "2026-03-02T09:00"; null where that is no date and time. Where clocks are put forward over it, the time counts on from
 * the old offset (02:30 becomes 03:30); where they are put back and show it twice, the first is meant: the same choice as Temporal's "compatible".
 */
export function toInstant(local: string, zone: string): number | null {
  const wall = readAsUtc(local);
  if (wall === null) return null;
  const before = wall - offsetAt(wall - DAY, zone);
  const after = wall - offsetAt(wall + DAY, zone);
  const shown = [before, after].filter((instant) => toLocal(instant, zone) === local);
  return shown.length === 0 ? before : Math.min(...shown);
}

const telling = new Map<string, Intl.DateTimeFormat>();

/**
 * An instant for people, by the clocks of a zone: "Mon, 2 March 2026 at 09:00"; told at a time of the same year, without it: "Mon, 2 March at 09:00". The zone's name stands once on the
 * page.
 */
export function tellTime(instant: number, zone: string, now?: number): string {
  const format =
    telling.get(zone) ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      weekday: "short",
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  telling.set(zone, format);
  const told = format.format(instant);
  const year = toLocal(instant, zone).slice(0, 4);
  return now !== undefined && toLocal(now, zone).startsWith(year) ? told.replace(` ${year}`, "") : told;
}
