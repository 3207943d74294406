import type { CourseEvent, DateSpan } from "./course";
import { type FactBase, findSoleAccount } from "./fact-base";

/** The two predicates that every course has, because they carry the order of events: `dated` {event, date} and `before` {first, then}. */
export const DATED = { predicate: "dated", event: "event", date: "date" } as const;
export const BEFORE = { predicate: "before", first: "first", then: "then" } as const;

/** A partial order: what is not proven is not ordered. */
export interface EventOrder {
  /** Ids of the claims that prove that the first event came before the second, or null where nothing does. */
  readonly proof: (before: string, after: string) => readonly string[] | null;
  /** Ids of events in at least one proven pair, in an order that keeps every proven pair. */
  readonly events: readonly string[];
}

interface Dating {
  readonly claim: string;
  readonly from: string;
  readonly to: string;
}

/** All days that any account of the event's date allows, with the claim that says so. */
function listDatings(facts: FactBase): ReadonlyMap<string, Dating> {
  const datings = new Map<string, Dating>();
  for (const { claim, args } of facts.told.get(DATED.predicate) ?? []) {
    const event = args[DATED.event];
    const date = args[DATED.date];
    if (event?.kind !== "event" || date?.kind !== "date") continue;
    const known = datings.get(event.id);
    const from = known && known.from < date.span.from ? known.from : date.span.from;
    const to = known && known.to > date.span.to ? known.to : date.span.to;
    datings.set(event.id, { claim: claim.id, from, to });
  }
  return datings;
}

function listSteps(facts: FactBase): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const steps = new Map<string, Map<string, readonly string[]>>();
  const add = (before: string, after: string, claims: readonly string[]): void => {
    const from = steps.get(before) ?? new Map<string, readonly string[]>();
    steps.set(before, from);
    if (!from.has(after)) from.set(after, claims);
  };
  for (const { claim, args } of facts.told.get(BEFORE.predicate) ?? []) {
    const first = args[BEFORE.first];
    const then = args[BEFORE.then];
    if (findSoleAccount(claim) && first?.kind === "event" && then?.kind === "event") add(first.id, then.id, [claim.id]);
  }
  const datings = [...listDatings(facts)];
  for (const [before, a] of datings) {
    for (const [after, b] of datings) if (a.to < b.from) add(before, after, [a.claim, b.claim]);
  }
  return steps;
}

/**
 * Orders events as far as the reports prove it: an interval that ends before another starts, or a source that says so, and what follows
 * from both by transitivity. Each pair carries the claims along its shortest proof. Pairs that are proven in both directions (the reports
 * contradict themselves) count as unordered, and so do an event and its own part.
 */
export function proveOrder(facts: FactBase): EventOrder {
  const steps = listSteps(facts);
  const proofs = new Map<string, Map<string, readonly string[]>>();
  for (const start of steps.keys()) {
    const reached = new Map<string, readonly string[]>();
    let wave: [string, readonly string[]][] = [[start, []]];
    while (wave.length > 0) {
      const next: [string, readonly string[]][] = [];
      for (const [at, claims] of wave) {
        for (const [to, more] of steps.get(at) ?? []) {
          if (reached.has(to)) continue;
          const proof = [...new Set([...claims, ...more])];
          reached.set(to, proof);
          next.push([to, proof]);
        }
      }
      wave = next;
    }
    proofs.set(start, reached);
  }
  const isPart = (a: string, b: string): boolean =>
    facts.wholes.get(a)?.has(b) === true || facts.wholes.get(b)?.has(a) === true;
  const proof = (before: string, after: string): readonly string[] | null =>
    isPart(before, after) || proofs.get(after)?.has(before) ? null : (proofs.get(before)?.get(after) ?? null);
  const known = facts.course.events.map((event) => event.id);
  const events = known.filter((id) => known.some((other) => proof(id, other) ?? proof(other, id)));
  return { proof, events: sortProven(events, proof) };
}

/** One linear order of the events that keeps every proven pair; among those that nothing orders, the given order stays. */
export function sortProven(events: readonly string[], proof: EventOrder["proof"]): readonly string[] {
  const left = [...events];
  const sorted: string[] = [];
  while (left.length > 0) {
    const free = left.findIndex((id) => left.every((other) => proof(other, id) === null));
    sorted.push(...left.splice(Math.max(free, 0), 1));
  }
  return sorted;
}

/** The event's date where one account of one claim gives it, with that claim's id; null where the reports differ or give none. */
export function findDating(
  facts: FactBase,
  event: CourseEvent["id"],
): { readonly claim: string; readonly span: DateSpan } | null {
  const dated = (facts.mentions.get(event) ?? []).filter(
    ({ claim, role }) => claim.predicate === DATED.predicate && role === DATED.event,
  );
  const only = dated[0];
  const date = only?.account.args[DATED.date];
  return only && dated.length === 1 && date?.kind === "date" ? { claim: only.claim.id, span: date.span } : null;
}
