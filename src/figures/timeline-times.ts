import type { Account, Claim, DateSpan } from "../course/course";
import { DATED, type EventOrder } from "../course/event-order";
import type { FactBase } from "../course/fact-base";

/** A date that one account of one claim gives an event. */
export interface TimelineDating {
  readonly claim: Claim;
  readonly account: Account;
  readonly span: DateSpan;
  readonly how: "reported" | "inferred";
}

/** A day that an event's place in the order proves: it happened then or later, or then or earlier. */
export interface TimelineBound {
  /** ISO day, itself possible. */
  readonly day: string;
  /** Id of the dated event that sets it. */
  readonly via: string;
  /** Ids of the claims that prove the order and date that event. */
  readonly claims: readonly string[];
}

/** When an event can have happened, as far as the reports prove it. */
export interface EventTime {
  readonly datings: readonly TimelineDating[];
  /** First and last possible ISO day by its own dates and by its order; null where nothing bounds it on that side. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Where the order, and no date of its own, sets that day. */
  readonly notBefore: TimelineBound | null;
  readonly notAfter: TimelineBound | null;
}

type Datings = ReadonlyMap<string, readonly TimelineDating[]>;

function listDatings(facts: FactBase): Datings {
  const datings = new Map<string, TimelineDating[]>();
  for (const { claim, account, args } of facts.told.get(DATED.predicate) ?? []) {
    const event = args[DATED.event];
    const date = args[DATED.date];
    if (event?.kind !== "event" || date?.kind !== "date") continue;
    const { when, dating } = facts.events.get(event.id) ?? {};
    const how = dating === "inferred" && when?.edtf === date.span.edtf ? "inferred" : "reported";
    datings.set(event.id, [...(datings.get(event.id) ?? []), { claim, account, span: date.span, how }]);
  }
  return datings;
}

const min = (days: readonly string[]): string | null => days.reduce((a, b) => (b < a ? b : a), days[0] ?? "") || null;
const max = (days: readonly string[]): string | null => days.reduce((a, b) => (b > a ? b : a), days[0] ?? "") || null;

/** The tightest of some bounds; of those on one day the one with the shortest proof. */
function tightest(bounds: readonly TimelineBound[], isTighter: (a: string, b: string) => boolean) {
  const [first, ...others] = bounds;
  if (!first) return null;
  return others.reduce(
    (best, one) =>
      isTighter(one.day, best.day) || (one.day === best.day && one.claims.length < best.claims.length) ? one : best,
    first,
  );
}

/**
 * Tells when any of the given events can have happened. A bound comes from any dated event of the course that is proven to lie before or after,
 * near or far. The bounds of one event never contradict one another, nor those of an event that it is proven to precede.
 */
export function findTimes(
  facts: FactBase,
  order: EventOrder,
  events: readonly string[],
): ReadonlyMap<string, EventTime> {
  const datings = listDatings(facts);
  return new Map(events.map((event) => [event, findTime(datings, order, event)]));
}

function findTime(all: Datings, { proof }: EventOrder, event: string): EventTime {
  const datings = all.get(event) ?? [];
  const ownFirst = min(datings.map(({ span }) => span.from));
  const ownLast = max(datings.map(({ span }) => span.to));
  const befores: TimelineBound[] = [];
  const afters: TimelineBound[] = [];
  for (const [via, given] of all) {
    const told = given.map(({ claim }) => claim.id);
    const first = min(given.map(({ span }) => span.from));
    const last = max(given.map(({ span }) => span.to));
    const since = proof(via, event);
    const until = proof(event, via);
    if (since && first) befores.push({ day: first, via, claims: [...new Set([...since, ...told])] });
    if (until && last) afters.push({ day: last, via, claims: [...new Set([...until, ...told])] });
  }
  const lower = tightest(befores, (a, b) => a > b);
  const upper = tightest(afters, (a, b) => a < b);
  const notBefore = lower && (ownFirst === null || lower.day > ownFirst) ? lower : null;
  const notAfter = upper && (ownLast === null || upper.day < ownLast) ? upper : null;
  return {
    datings,
    earliest: notBefore?.day ?? ownFirst,
    latest: notAfter?.day ?? ownLast,
    notBefore,
    notAfter,
  };
}
