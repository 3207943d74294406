import type { FactBase } from "../course/fact-base";
import { type Day, daysBetween } from "./day";
import type { ClaimCard } from "./replay";

/** So many claims a day are asked for the first time: what is begun today comes back on the days after. Our own choice. */
export const NEW_A_DAY = 5;

export interface Standing {
  readonly cards: ReadonlyMap<string, ClaimCard>;
  /** The day on which each claim was first asked. */
  readonly begun: ReadonlyMap<string, Day>;
}

/** Share of its time that a card has used up: above 1 it is past the point where nine of ten are recalled. */
const strain = ({ last, stability }: ClaimCard, today: Day): number =>
  daysBetween(last, today) / Math.max(stability, 0.1);

/** What was wrong with most confidence first, then what is nearest to being forgotten. */
export function compareUrgency(today: Day): (a: ClaimCard, b: ClaimCard) => number {
  return (a, b) =>
    Number(b.missed ?? 0) - Number(a.missed ?? 0) ||
    strain(b, today) - strain(a, today) ||
    (a.claim < b.claim ? -1 : 1);
}

/** The claims that are due today and can be asked, the most urgent first. */
export function listDue({ cards }: Standing, askable: ReadonlySet<string>, today: Day): readonly string[] {
  return [...cards.values()]
    .filter(({ claim, due }) => due <= today && askable.has(claim))
    .sort(compareUrgency(today))
    .map(({ claim }) => claim);
}

/** Claims of the lessons that were read, in the order of the course, that were never asked and can be: as many as today may still begin. */
export function listNew(
  facts: FactBase,
  { cards, begun }: Standing,
  askable: ReadonlySet<string>,
  read: readonly string[],
  today: Day,
): readonly string[] {
  const left = NEW_A_DAY - [...begun.values()].filter((day) => day === today).length;
  const lessons = facts.course.lessons.filter(({ id }) => read.includes(id));
  const unasked = new Set(lessons.flatMap(({ cites }) => cites).filter((id) => askable.has(id) && !cards.has(id)));
  return [...unasked].slice(0, Math.max(0, left));
}

/** The next day on which something is due, and how much by then; null where nothing is. What is due already does not count. */
export function findNextDue(
  { cards }: Standing,
  askable: ReadonlySet<string>,
  today: Day,
): { readonly day: Day; readonly count: number } | null {
  const days = [...cards.values()].filter(({ claim, due }) => due > today && askable.has(claim)).map(({ due }) => due);
  const day = days.sort()[0];
  return day === undefined ? null : { day, count: days.filter((one) => one === day).length };
}
