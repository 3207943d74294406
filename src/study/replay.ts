import { type Card, createEmptyCard, fsrs, type Grade, Rating } from "ts-fsrs";
import { addDays, type Day, daysBetween, startOf } from "./day";
import { mergeEntries, type ReviewEntry } from "./review-log";

/** The longest pause, in days, where no end of the course is set: half a year, so that a course of two terms asks everything at least twice. Our own choice. */
const LONGEST_PAUSE = 180;

/** So many spaced successes, and a claim counts as remembered (our own choice). */
const SPACED_SUCCESSES = 3;

const MS_A_DAY = 86_400_000;

/** What the log tells of one claim. Everything is computed; nothing of it is kept. */
export interface ClaimCard {
  readonly claim: string;
  /** The last day on which it was asked, and the first on which it should be asked again. */
  readonly last: Day;
  readonly due: Day;
  /** Days after which it is still recalled in nine of ten cases, as ts-fsrs estimates. */
  readonly stability: number;
  /** Spaced successes since it was last missed. */
  readonly successes: number;
  /** "Practised" until three spaced successes; nothing is ever called mastered. */
  readonly standing: "practised" | "remembered";
  /** How sure the learner was of a wrong answer on the last day, or null where none was wrong: 0 not said or a guess, 1 fairly sure, 2 sure. */
  readonly missed: 0 | 1 | 2 | null;
}

const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: LONGEST_PAUSE });

/** Wrong is Again, partly right is Hard, right is Good; nothing is Easy, since no answer tells so. */
function gradeOf(score: number): Grade {
  if (score <= 0) return Rating.Again;
  return score >= 1 ? Rating.Good : Rating.Hard;
}

/** The answers of one day about one claim, in the order of time. */
type Sitting = readonly [ReviewEntry, ...ReviewEntry[]];

function groupByDay(entries: readonly ReviewEntry[]): readonly Sitting[] {
  const days = new Map<Day, [ReviewEntry, ...ReviewEntry[]]>();
  for (const entry of entries) {
    const day = days.get(entry.day);
    if (day) day.push(entry);
    else days.set(entry.day, [entry]);
  }
  return [...days.values()].sort(([a], [b]) => (a.day < b.day ? -1 : 1));
}

const SURENESS = { guess: 0, "fairly-sure": 1, sure: 2 } as const;

function howSureOfWrong(sitting: Sitting): ClaimCard["missed"] {
  const wrong = sitting.filter(({ score }) => score <= 0);
  return wrong.length === 0
    ? null
    : (Math.max(...wrong.map((one) => SURENESS[one.confidence ?? "guess"])) as 0 | 1 | 2);
}

/** The last success that counted. */
interface Success {
  readonly at: number;
  readonly day: Day;
}

/** Whether a success on this day is spaced from the last that counted: on another day, and either when it was due or a whole day later by the clock. */
function isSpaced(last: Success | null, due: Day | null, [first]: Sitting): boolean {
  if (!last || due === null) return true;
  return first.day > last.day && (first.day >= due || first.at - last.at >= MS_A_DAY);
}

/** No later than the last day of the course, where one is set and still lies ahead of the answer. */
const capAt = (due: Day, last: Day, until: Day | null): Day =>
  until !== null && until > last && due > until ? until : due;

function replayClaim(claim: string, entries: readonly ReviewEntry[], until: Day | null): ClaimCard {
  let card: Card = createEmptyCard(0);
  let [last, due]: [Day, Day | null] = ["", null];
  let [success, successes]: [Success | null, number] = [null, 0];
  let missed: ClaimCard["missed"] = null;
  for (const sitting of groupByDay(entries)) {
    const { day } = sitting[0];
    const grade = gradeOf(Math.min(...sitting.map(({ score }) => score)));
    if (grade === Rating.Good && isSpaced(success, due, sitting)) {
      success = { at: Math.max(...sitting.map(({ at }) => at)), day };
      successes += 1;
    }
    if (grade === Rating.Again) [success, successes] = [null, 0];
    card = scheduler.next(card, startOf(day), grade).card;
    const pause = Math.min(LONGEST_PAUSE, Math.max(1, daysBetween(day, card.due.toISOString().slice(0, 10))));
    due = capAt(addDays(day, pause), day, until);
    last = day;
    missed = howSureOfWrong(sitting);
  }
  return {
    claim,
    last,
    due: due ?? last,
    stability: card.stability,
    successes,
    standing: successes >= SPACED_SUCCESSES ? "remembered" : "practised",
    missed,
  };
}

/**
 * Computes what is known of each claim from the log alone (ts-fsrs, FSRS-6 with its published weights, no fuzz), whatever the order of the entries. Of
 * several answers on one day the worst counts, once: what is answered again within the hour tells what was just read. `until` is the last day of the
 * course, or null.
 */
export function replayLog(entries: readonly ReviewEntry[], until: Day | null): ReadonlyMap<string, ClaimCard> {
  const byClaim = new Map<string, ReviewEntry[]>();
  for (const entry of mergeEntries(entries, [])) {
    const list = byClaim.get(entry.claim);
    if (list) list.push(entry);
    else byClaim.set(entry.claim, [entry]);
  }
  return new Map([...byClaim].map(([claim, list]) => [claim, replayClaim(claim, list, until)]));
}
