import { tellTime, toInstant, toLocal } from "./zoned-time";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** How many midnights lie between two instants by the clocks of a zone: 1 for tomorrow, -1 for yesterday. */
function daysBetween(now: number, at: number, zone: string): number {
  const midnight = (instant: number): number => toInstant(`${toLocal(instant, zone).slice(0, 10)}T00:00`, "UTC") ?? 0;
  return Math.round((midnight(at) - midnight(now)) / DAY);
}

const NEAR: Readonly<Record<string, string>> = { "-1": "yesterday", "0": "today", "1": "tomorrow" };

/**
 * An instant in the words in which people speak of it, by the clocks of a zone: "in 25 minutes", "today at 14:00", "tomorrow at 09:00", "on Friday at 09:00" within the next six days, else with its
 * date ("on Mon, 2 March 2026 at 09:00").
 */
export function tellRelative(at: number, now: number, zone: string): string {
  const minutes = Math.round((at - now) / MINUTE);
  if (minutes > 0 && minutes <= 90) return `in ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  const days = daysBetween(now, at, zone);
  const near = NEAR[days];
  const clock = toLocal(at, zone).slice(11);
  if (near !== undefined) return `${near} at ${clock}`;
  if (days < 0 || days > 6) return `on ${tellTime(at, zone)}`;
  const weekday = new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "long" }).format(at);
  return `on ${weekday} at ${clock}`;
}

/** A length of time in words, rounded up: "1 minute", "25 minutes", "1 hour 5 minutes". */
export function tellMinutes(minutes: number): string {
  const whole = Math.max(0, Math.ceil(minutes));
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const say = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? "" : "s"}`;
  if (hours === 0) return say(rest, "minute");
  return rest === 0 ? say(hours, "hour") : `${say(hours, "hour")} ${say(rest, "minute")}`;
}
