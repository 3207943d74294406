import { localeOf } from "../course/locale-of";

/** First and last ISO day, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A unit of the axis that bears a label. Positions run from 0 to 1. */
export interface AxisTick {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Whether the label finds room on a narrow axis too. */
  readonly major: boolean;
}

export interface TimelineAxis extends Days {
  /** How many days it covers. */
  readonly days: number;
  /** Whether each day has a tick of its own. */
  readonly daily: boolean;
  readonly ticks: readonly AxisTick[];
  /** Months over days, or years over months. */
  readonly periods: readonly AxisTick[];
}

/** Up to so many days, each has room for its number on a wide axis; every day on a narrow one; Mondays alone; months. */
const [DAYS_WIDE, DAYS_NARROW, WEEKS, MONTHS] = [31, 12, 70, 1400];
/** What is less than this part of the whole would be squashed beside it. */
const SQUASHED = 0.25;
/** A period needs this part of the axis for its label. */
const LABEL_ROOM = 0.12;
/** Labels of months or years that find room on a narrow axis. */
const LABELS = 8;

const DAY_MS = 86_400_000;
const numberOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** How many days lie from the first to the last, both counted. */
export const countDays = ({ from, to }: Days): number => numberOf(to) - numberOf(from) + 1;

function formatter(language: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeOf(language), { ...fields, timeZone: "UTC" });
}

/** "18 May 2017", in the words of the course's dates. */
export function formatDay(iso: string, language: string): string {
  return formatter(language, { day: "numeric", month: "long", year: "numeric" }).format(numberOf(iso) * DAY_MS);
}

/** "14 May – 4 June 2017". */
export function formatDays({ from, to }: Days, language: string): string {
  const format = formatter(language, { day: "numeric", month: "long", year: "numeric" });
  return format.formatRange(numberOf(from) * DAY_MS, numberOf(to) * DAY_MS);
}

const hull = (spans: readonly Days[]): Days => ({
  from: spans.reduce((day, span) => (span.from < day ? span.from : day), spans[0]?.from ?? ""),
  to: spans.reduce((day, span) => (span.to > day ? span.to : day), spans[0]?.to ?? ""),
});

/**
 * The days that an axis should show: those of all spans, unless the greater number of them would be squashed by a few that lie far off; those few are
 * left out. Null where there are no spans.
 */
export function chooseDays(spans: readonly Days[]): Days | null {
  if (spans.length === 0) return null;
  const whole = hull(spans);
  if (countDays(whole) <= DAYS_WIDE) return whole;
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : 1));
  const parts = sorted.flatMap((_, i) => {
    const [left, right] = [sorted.slice(0, i), sorted.slice(i)];
    const gap = left.length === 0 ? 0 : numberOf(hull(right).from) - numberOf(hull(left).to);
    const part = left.length > right.length ? left : right;
    const crowded = left.length !== right.length && countDays(hull(part)) < countDays(whole) * SQUASHED;
    return crowded && gap > 0 ? [{ gap, part }] : [];
  });
  const widest = parts.reduce((best, one) => (one.gap > best.gap ? one : best), parts[0] ?? { gap: 0, part: spans });
  return widest.gap === 0 ? whole : chooseDays(widest.part);
}

type Unit = "day" | "month" | "year";

/** First days of the units that the axis touches, and of the one after. */
function listStarts({ from, to }: Days, unit: Unit): readonly number[] {
  const starts: number[] = [];
  const last = numberOf(to);
  const date = new Date(
    `${unit === "day" ? from : unit === "month" ? `${from.slice(0, 7)}-01` : `${from.slice(0, 4)}-01-01`}T00:00:00Z`,
  );
  while (starts.length === 0 || (starts.at(-1) ?? 0) <= last) {
    starts.push(date.getTime() / DAY_MS);
    if (unit === "day") date.setUTCDate(date.getUTCDate() + 1);
    else if (unit === "month") date.setUTCMonth(date.getUTCMonth() + 1);
    else date.setUTCFullYear(date.getUTCFullYear() + 1);
  }
  return starts;
}

function listUnits(
  days: Days,
  unit: Unit,
): readonly { readonly first: string; readonly start: number; readonly end: number }[] {
  const [zero, n] = [numberOf(days.from), countDays(days)];
  const place = (day: number): number => Math.min(1, Math.max(0, (day - zero) / n));
  const starts = listStarts(days, unit);
  return starts
    .slice(0, -1)
    .map((start, i) => ({ first: isoOf(start), start: place(start), end: place(starts[i + 1] ?? start) }));
}

const isMonday = (iso: string): boolean => (numberOf(iso) + 3) % 7 === 0;

function listDayTicks(days: Days, language: string): readonly AxisTick[] {
  const n = countDays(days);
  const format = formatter(language, { day: "numeric" });
  return listUnits(days, "day").flatMap(({ first, start, end }) => {
    const major = n <= DAYS_NARROW || isMonday(first);
    return major || n <= DAYS_WIDE ? [{ start, end, label: format.format(numberOf(first) * DAY_MS), major }] : [];
  });
}

function listLongTicks(days: Days, unit: "month" | "year", language: string): readonly AxisTick[] {
  const format = formatter(language, unit === "month" ? { month: "short" } : { year: "numeric" });
  const units = listUnits(days, unit);
  const steps = unit === "month" ? [1, 3, 6] : [1, 2, 5, 10, 20, 50, 100, 200, 500];
  const step = steps.find((one) => units.length / one <= LABELS) ?? 1000;
  return units.flatMap(({ first, start, end }) => {
    const count = unit === "month" ? Number(first.slice(5, 7)) - 1 : Number(first.slice(0, 4));
    return count % step === 0 ? [{ start, end, label: format.format(numberOf(first) * DAY_MS), major: true }] : [];
  });
}

/**
 * The months or years with a label, of which the first in a year says the year. One that is short has no room for it; the last may spread to the left
 * and is not `major`.
 */
function listPeriods(days: Days, unit: "month" | "year", language: string): readonly AxisTick[] {
  const all = listUnits(days, unit);
  const isRoomy = ({ start, end }: { start: number; end: number }): boolean =>
    all.length === 1 || end - start >= LABEL_ROOM;
  const labelled = all.filter((period, i) => isRoomy(period) || (i === all.length - 1 && i === 1));
  return labelled.map((period, i) => {
    const { first, start, end } = period;
    const year = labelled[i - 1]?.first.slice(0, 4) === first.slice(0, 4) ? {} : ({ year: "numeric" } as const);
    const format = formatter(language, unit === "month" ? { month: "long", ...year } : { year: "numeric" });
    return { start, end, label: format.format(numberOf(first) * DAY_MS), major: isRoomy(period) };
  });
}

/** Divides days into ticks and periods that have room for their labels. Throws a RangeError where the last day comes before the first. */
export function divideAxis(days: Days, language: string): TimelineAxis {
  const n = countDays(days);
  if (!(n > 0)) throw new RangeError(`An axis cannot run from ${days.from} to ${days.to}.`);
  const daily = n <= DAYS_WIDE;
  const base = { ...days, days: n, daily };
  if (n <= WEEKS)
    return { ...base, ticks: listDayTicks(days, language), periods: listPeriods(days, "month", language) };
  if (n <= MONTHS)
    return { ...base, ticks: listLongTicks(days, "month", language), periods: listPeriods(days, "year", language) };
  return { ...base, ticks: listLongTicks(days, "year", language), periods: [] };
}

/** Where a day begins on the axis, from 0; a day outside lies below 0, or at 1 and beyond. */
export function placeDay(axis: TimelineAxis, iso: string): number {
  return (numberOf(iso) - numberOf(axis.from)) / axis.days;
}
