import type { Value } from "../course/course";
import { DATED, type EventOrder, proveOrder, sortProven } from "../course/event-order";
import type { FactBase } from "../course/fact-base";

/**
 * By claim that dates an event: the sources from whose stamp the day was worked out. A stamp may be later than the sentence, by another time for
 * each sentence of a text that is put together from others.
 */
function mapStamps(facts: FactBase): ReadonlyMap<string, ReadonlySet<string>> {
  const isInferred = (value: Value | undefined): boolean =>
    value?.kind === "event" && facts.events.get(value.id)?.dating === "inferred";
  return new Map(
    facts.course.claims.flatMap(({ id, predicate, accounts }) => {
      if (predicate !== DATED.predicate || !accounts.some(({ args }) => isInferred(args[DATED.event]))) return [];
      const cited = accounts.flatMap(({ citations }) => citations.map(({ source }) => source));
      const stamped = cited.filter((source) => facts.sources.get(source)?.datedBy === "stamp");
      return stamped.length > 0 ? [[id, new Set(stamped)] as const] : [];
    }),
  );
}

/** The order less the pairs of which both dates lean on one stamp: how far apart they are, it cannot tell. */
function withoutSharedStamps(facts: FactBase, { proof, events }: EventOrder): EventOrder {
  const stamps = mapStamps(facts);
  const leansTwice = (claims: readonly string[]): boolean => {
    const leant = claims.flatMap((id) => [...(stamps.get(id) ?? [])]);
    return new Set(leant).size < leant.length;
  };
  const proofs = new Map<string, readonly string[] | null>();
  const proven: EventOrder["proof"] = (before, after) => {
    const name = `${before} ${after}`;
    const known = proofs.get(name);
    if (known !== undefined) return known;
    const found = proof(before, after);
    const kept = found && !leansTwice(found) ? found : null;
    proofs.set(name, kept);
    return kept;
  };
  const left = events.filter((id) => events.some((other) => proven(id, other) ?? proven(other, id)));
  return { proof: proven, events: sortProven(left, proven) };
}

const orders = new WeakMap<FactBase, EventOrder>();

/** What questions may ask of the order of events: what the reports prove, worked out once for each fact base. */
export function getOrder(facts: FactBase): EventOrder {
  const order = orders.get(facts) ?? withoutSharedStamps(facts, proveOrder(facts));
  orders.set(facts, order);
  return order;
}
