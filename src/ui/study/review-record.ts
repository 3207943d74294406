import { isDay } from "../../course/calendar-day";
import { isLoose } from "../../course/loose";
import { isEntry } from "../../study/check-entry";
import { type Day, localDay } from "../../study/day";
import { mergeEntries, type ReviewEntry } from "../../study/review-log";
import { newSeed } from "../kit/new-id";

/** What the device keeps of one course's answers. Everything that is shown is computed from it. */
export interface ReviewRecord {
  readonly version: 1;
  /** Of this device: with the day it makes the questions. */
  readonly seed: string;
  /** Last day of the course, where the learner set one. */
  readonly until: Day | null;
  readonly entries: readonly ReviewEntry[];
}

export const reviewKey = (course: string): string => `answers of ${course}`;

export const emptyRecord = (): ReviewRecord => ({
  version: 1,
  seed: newSeed(),
  until: null,
  entries: [],
});

/** Recognises a saved record; null where anything in it has another shape. */
export function readRecord(raw: unknown): ReviewRecord | null {
  if (!isLoose(raw) || raw["version"] !== 1) return null;
  const { seed, until, entries } = raw;
  if (typeof seed !== "string" || (until !== null && (typeof until !== "string" || !isDay(until)))) return null;
  return Array.isArray(entries) && entries.every(isEntry) ? { version: 1, seed, until, entries } : null;
}

/** The record with those of the entries that it lacks. What was kept first stays: an answer that was given stays given. */
export function withEntries(record: ReviewRecord | null, entries: readonly ReviewEntry[]): ReviewRecord {
  const before = record ?? emptyRecord();
  const known = new Set(before.entries.map(({ id }) => id));
  return {
    ...before,
    entries: mergeEntries(
      before.entries,
      entries.filter(({ id }) => !known.has(id)),
    ),
  };
}

/** The day that the learner's clock shows. */
export function today(now = new Date()): Day {
  return localDay(now.getTime(), -now.getTimezoneOffset());
}
