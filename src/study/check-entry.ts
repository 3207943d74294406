import { isDay } from "../course/calendar-day";
import { isLoose } from "../course/loose";
import { isDayAt } from "./day";
import { CONFIDENCES, type ReviewEntry } from "./review-log";

/** Ids are short; what is longer was not written here. */
const LONGEST_TEXT = 300;
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

const isText = (raw: unknown): raw is string => typeof raw === "string" && raw !== "" && raw.length <= LONGEST_TEXT;

const isMixed = (raw: unknown): boolean =>
  raw === null || (Array.isArray(raw) && raw.length === 2 && raw.every(isText));

const show = (raw: unknown): string => {
  const text = JSON.stringify(raw) ?? "missing";
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

/** What keeps a value from being an entry of the log, or null where it is one. */
export function findEntryFault(raw: unknown): string | null {
  if (!isLoose(raw)) return `is ${show(raw)}, not an answer in braces`;
  for (const name of ["id", "claim", "family", "kind"])
    if (!isText(raw[name]))
      return `has ${show(raw[name])} for "${name}", which needs a text of 1 to ${LONGEST_TEXT} characters`;
  const { at, day, score, confidence, mixed } = raw;
  if (typeof at !== "number" || !Number.isInteger(at) || at < EARLIEST || at >= LATEST)
    return `has ${show(at)} for "at", which needs a time in whole milliseconds since 1970, of the years 2000 to 2199`;
  if (typeof day !== "string" || !isDay(day))
    return `has ${show(day)} for "day", which needs a date such as "2026-03-01"`;
  if (!isDayAt(day, at)) return `has the day ${day}, which it was nowhere at the time in "at"`;
  if (typeof score !== "number" || !(score >= 0 && score <= 1))
    return `has ${show(score)} for "score", which needs a number from 0 to 1`;
  if (confidence !== null && !CONFIDENCES.some((one) => one === confidence))
    return `has ${show(confidence)} for "confidence", which needs null or one of ${CONFIDENCES.join(", ")}`;
  if (!isMixed(mixed)) return `has ${show(mixed)} for "mixed", which needs null or two texts`;
  return null;
}

export const isEntry = (raw: unknown): raw is ReviewEntry => findEntryFault(raw) === null;
