import type { EdtfValue } from "edtf";
import edtf from "edtf";
import type { DateSpan } from "../../course/course";
import { localeOf } from "../../course/locale-of";

type ParsedDate =
  | { readonly ok: true; readonly span: DateSpan }
  | { readonly ok: false; readonly says: string; readonly todo: string };

/** Words that stand round a date; a language that is not listed here uses signs. */
const WORDS: Readonly<
  Record<string, { about: (date: string) => string; between: (from: string, to: string) => string }>
> = {
  en: { about: (date) => `about ${date}`, between: (from, to) => `between ${from} and ${to}` },
};
const SIGNS = { about: (date: string) => `~ ${date}`, between: (from: string, to: string) => `${from} – ${to}` };

/**
 * Reads an EDTF expression (Library of Congress, ISO 8601-2): a day, month, year, or a closed interval
 * of these, each perhaps approximate (`~`) or uncertain (`?`, counted as approximate). `from` and `to`
 * are the first and last day that the expression covers; approximation does not widen them.
 * `language` is a BCP 47 tag; plain "en" prints the day before the month.
 */
export function parseDate(expression: string, language: string): ParsedDate {
  let value: EdtfValue;
  try {
    value = edtf(expression);
  } catch {
    return {
      ok: false,
      says: `"${expression}" is no EDTF date`,
      todo: "write 2017-05-18, 2017-05-29~, 2017-05, 2016 or 2017-05-28/2017-06-02",
    };
  }
  if (value.type === "Interval") return parseInterval(expression, value, language);
  const grain = grainOf(value);
  if (grain === null) return unsupported(expression);
  const approximate = isApproximate(value);
  const plain = printDate(value, grain, language);
  const text = approximate ? wordsFor(language).about(plain) : plain;
  return {
    ok: true,
    span: { edtf: expression, from: isoDay(value.min), to: isoDay(value.max), grain, approximate, text },
  };
}

function parseInterval(expression: string, value: EdtfValue, language: string): ParsedDate {
  const { lower, upper } = value;
  if (!isDate(lower) || !isDate(upper)) return unsupported(expression);
  const [lowGrain, highGrain] = [grainOf(lower), grainOf(upper)];
  if (lowGrain === null || highGrain === null || lower.min > upper.min) return unsupported(expression);
  const words = wordsFor(language);
  const about = (date: EdtfValue, plain: string): string => (isApproximate(date) ? words.about(plain) : plain);
  const low = about(
    lower,
    printDate(lower, lowGrain, language, lowGrain === highGrain && !isApproximate(lower) ? upper : null),
  );
  const text = words.between(low, about(upper, printDate(upper, highGrain, language)));
  const approximate = isApproximate(lower) || isApproximate(upper);
  return {
    ok: true,
    span: { edtf: expression, from: isoDay(lower.min), to: isoDay(upper.max), grain: "interval", approximate, text },
  };
}

function unsupported(expression: string): ParsedDate {
  return {
    ok: false,
    says: `"${expression}" is not a kind of date this course can hold`,
    todo: "use a day, month, year, or an interval with both ends",
  };
}

function isDate(value: EdtfValue | number | null | undefined): value is EdtfValue {
  return typeof value === "object" && value !== null && value.type === "Date";
}

function isApproximate(value: EdtfValue): boolean {
  return (value.approximate?.value ?? 0) > 0 || (value.uncertain?.value ?? 0) > 0;
}

function grainOf(value: EdtfValue): "day" | "month" | "year" | null {
  if (value.type !== "Date" || (value.unspecified?.value ?? 0) > 0) return null;
  return ([null, "year", "month", "day"] as const)[value.precision ?? 0] ?? null;
}

/** The date in words; what it shares with `mate`, the later end of an interval in days or months, is left to that. */
function printDate(
  value: EdtfValue,
  grain: "day" | "month" | "year",
  language: string,
  mate: EdtfValue | null = null,
): string {
  const sameYear = mate !== null && isoDay(value.min).slice(0, 4) === isoDay(mate.min).slice(0, 4);
  const sameMonth = mate !== null && isoDay(value.min).slice(0, 7) === isoDay(mate.min).slice(0, 7);
  const fields: Intl.DateTimeFormatOptions =
    grain === "year"
      ? { year: "numeric" }
      : grain === "month"
        ? { month: "long", ...(sameYear ? {} : { year: "numeric" }) }
        : { day: "numeric", ...(sameMonth ? {} : { month: "long" }), ...(sameYear ? {} : { year: "numeric" }) };
  return new Intl.DateTimeFormat(localeOf(language), { ...fields, timeZone: "UTC" }).format(value.min);
}

function wordsFor(language: string): typeof SIGNS {
  return WORDS[language.split("-")[0] ?? ""] ?? SIGNS;
}

function isoDay(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10);
}
