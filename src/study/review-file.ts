import { isDay } from "../course/calendar-day";
import { isLoose } from "../course/loose";
import { findEntryFault } from "./check-entry";
import type { Day } from "./day";
import { mergeEntries, type ReviewEntry } from "./review-log";

const FORMAT = "review log";
const VERSION = 1;
/** More faults than this are counted and not listed. */
const MOST_FAULTS = 5;

/** What a file carries: the answers, and the last day of the course, if the learner had set one. */
export interface ReviewFile {
  readonly until: Day | null;
  readonly entries: readonly ReviewEntry[];
}

export type ReadFile =
  | ({ readonly ok: true } & ReviewFile)
  /** What is wrong, a sentence each; nothing of the file may be used. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** The text of a file that another device can read: JSON, one answer a line. */
export function writeReviewFile(course: string, { until, entries }: ReviewFile): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, course, until }).slice(0, -1);
  const lines = entries.map((entry) => JSON.stringify(entry)).join(",\n");
  return `${head},"entries":[\n${lines}\n]}\n`;
}

const fail = (...faults: readonly string[]): ReadFile => ({ ok: false, faults });

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function listDoubles(entries: readonly ReviewEntry[]): readonly string[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, i) => {
    const known = first.get(id);
    first.set(id, known ?? i);
    return known === undefined ? [] : [`Answer ${i + 1} bears the same id as answer ${known + 1}.`];
  });
}

/** Reads a file that `writeReviewFile` wrote for this course. Everything is checked before anything is taken. */
export function readReviewFile(course: string, text: string): ReadFile {
  if (text.trim() === "") return fail("The file is empty.");
  const parsed = parse(text.replace(/^\uFEFF/, ""));
  if (!parsed) return fail("The file is not JSON, or it was cut off. Choose a file that this page saved.");
  const { value } = parsed;
  if (!isLoose(value) || value["format"] !== FORMAT)
    return fail("The file is JSON, but no record of answers. Choose a file that this page saved.");
  if (value["version"] !== VERSION)
    return fail(
      `The file has version ${JSON.stringify(value["version"])} of the format; this page reads version ${VERSION}.`,
    );
  if (value["course"] !== course)
    return fail(`The file belongs to the course ${JSON.stringify(value["course"])}; this one is "${course}".`);
  const { until, entries } = value;
  if (until !== null && (typeof until !== "string" || !isDay(until)))
    return fail(`The file has ${JSON.stringify(until)} for "until", which needs null or a date such as "2026-03-01".`);
  if (!Array.isArray(entries)) return fail('The file has no list of answers under "entries".');
  const wrong = entries.flatMap((entry: unknown, i) => {
    const fault = findEntryFault(entry);
    return fault === null ? [] : [`Answer ${i + 1} ${fault}.`];
  });
  const faults = wrong.length > 0 ? wrong : listDoubles(entries as readonly ReviewEntry[]);
  if (faults.length > 0) {
    const more = faults.length - MOST_FAULTS;
    return fail(
      ...faults.slice(0, MOST_FAULTS),
      ...(more > 0 ? [`And ${more} more ${more === 1 ? "answer is" : "answers are"} wrong.`] : []),
    );
  }
  return { ok: true, until, entries: mergeEntries(entries as readonly ReviewEntry[], []) };
}
