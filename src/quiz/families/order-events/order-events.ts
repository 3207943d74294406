import { sortProven } from "../../../course/event-order";
import { type FactBase, getClaim } from "../../../course/fact-base";
import { renderValue } from "../../../course/render";
import type { Draft, Drop, Family, Workshop } from "../../family";
import type { Option, OrderItem, ProvablePair } from "../../item";
import { itemLessons } from "../../item-lessons";
import { SHARED_STEMS, unorderedText } from "../../language/wording";
import { composeId, meanOf } from "../../options/compose-choice";
import { timeLikeness } from "../../options/time-likeness";
import { getOrder } from "../../provable-order";
import { createRandom, shuffle } from "../../random";
import { listCitations, optionId, optionText } from "../../telling/explain";
import { explainSequence } from "../../telling/explain-sequence";

const SIZES = [3, 4, 5] as const;
/** How often the events are dealt out for each size (our own choice). */
const DEALS = 4;
const SHUFFLES = 20;

type Bench = Pick<Workshop, "facts" | "order" | "seed">;

function listPairs({ order }: Bench, events: readonly string[]): readonly ProvablePair[] {
  return events.flatMap((before) =>
    events.flatMap((after) => {
      const claims = order.proof(before, after);
      return claims ? [{ before, after, claims }] : [];
    }),
  );
}

const keeps = (shown: readonly string[], pairs: readonly ProvablePair[]): boolean =>
  pairs.every(({ before, after }) => shown.indexOf(before) < shown.indexOf(after));

function composeItem(
  bench: Bench,
  events: readonly string[],
  scope: string,
): Omit<OrderItem, "difficulty" | "likeness" | "differs"> {
  const { facts, order, seed } = bench;
  const pairs = listPairs(bench, events);
  const random = createRandom(seed, `${scope} ${events.join(" ")}`);
  let shown: readonly string[] = events;
  for (let i = 0; i < SHUFFLES && (i === 0 || keeps(shown, pairs)); i++) shown = shuffle(random, events);
  const options: readonly Option[] = shown.map((id) => {
    const value = { kind: "event", id } as const;
    return { id: optionId(value), text: optionText(facts, value), refutedBy: null, trueOf: null };
  });
  const asks = [...new Set(pairs.flatMap(({ claims }) => claims))];
  const sorted = sortProven(events, order.proof);
  return {
    id: composeId("order-events", "order", options),
    family: "order-events",
    kind: "order",
    skill: "sequence",
    ...itemLessons(facts, asks),
    stem: SHARED_STEMS.order,
    options,
    key: { order: sorted, pairs },
    citations: asks.flatMap((claim) => listCitations(getClaim(facts, claim))),
    asks,
    claims: asks,
    why: explainSequence(facts, asks, sorted).text,
  };
}

/** Every two of the events, in the order given. */
const listTwos = (events: readonly string[]): readonly (readonly [string, string])[] =>
  events.flatMap((a, i) => events.slice(i + 1).map((b) => [a, b] as const));

function compose(workshop: Workshop, events: readonly string[], scope: string): Draft {
  const alike = listTwos(events).map(([a, b]) => timeLikeness(workshop.facts, a, b));
  return { item: composeItem(workshop, events, scope), likeness: meanOf(alike) };
}

/**
 * An order item over exactly these events, which an author chose: it belongs to no bank, and its difficulty is not measured. Only the pairs that the
 * reports prove are scored, and `why` names those that they leave open. @throws where the course lacks an event, an event stands twice, or no pair is proven
 */
export function composeOrder(facts: FactBase, seed: string, events: readonly string[]): OrderItem {
  const missing = events.filter((id) => !facts.events.has(id));
  if (missing.length > 0) throw new Error(`The course has no event ${missing.map((id) => `"${id}"`).join(", ")}.`);
  if (new Set(events).size < events.length) throw new Error(`An event stands twice in "${events.join(" ")}".`);
  const bench = { facts, order: getOrder(facts), seed };
  const item = composeItem(bench, events, "order-events chosen");
  if (item.key.pairs.length === 0) throw new Error(`The reports prove no order among "${events.join(" ")}".`);
  const isOpen = ([a, b]: readonly [string, string]) => !(bench.order.proof(a, b) ?? bench.order.proof(b, a));
  const nameOf = (id: string): string => renderValue(facts, { kind: "event", id });
  const twos = listTwos(item.key.order);
  const open = twos.filter(isOpen).map(([a, b]) => [nameOf(a), nameOf(b)] as const);
  const why = open.length === 0 ? item.why : `${item.why} ${unorderedText(open)}`;
  return {
    ...item,
    why,
    difficulty: "medium",
    differs: false,
    likeness: meanOf(twos.map(([a, b]) => timeLikeness(facts, a, b))),
  };
}

function listChains({ order, seed }: Workshop, size: number, deal: number): readonly (readonly string[])[] {
  const isOrdered = (a: string, b: string): boolean => (order.proof(a, b) ?? order.proof(b, a)) !== null;
  const chains: string[][] = [];
  for (let left = shuffle(createRandom(seed, `order-events ${size} ${deal}`), order.events); left.length >= size; ) {
    const chain: string[] = [];
    for (const event of left)
      if (chain.length < size && chain.every((other) => isOrdered(other, event))) chain.push(event);
    if (chain.length === size) chains.push(chain);
    const used = chain.length === size ? chain : left.slice(0, 1);
    left = left.filter((event) => !used.includes(event));
  }
  return chains;
}

/** Three to five events of which every pair is provably ordered, to be put in order; shown in an order that breaks at least one pair. */
export const orderEvents: Family = {
  id: "order-events",
  harvest: (workshop) => {
    const drafts = new Map<string, Draft>();
    for (const size of SIZES) {
      for (let deal = 0; deal < DEALS; deal++) {
        for (const chain of listChains(workshop, size, deal)) {
          const set = [...chain].sort().join(" ");
          if (!drafts.has(set)) drafts.set(set, compose(workshop, chain, `order-events ${size} ${deal}`));
        }
      }
    }
    const [event] = workshop.order.events;
    const drops: Drop[] =
      drafts.size === 0 && event
        ? [{ family: "order-events", claim: event, role: null, reason: "no-three-ordered" }]
        : [];
    return { drafts: [...drafts.values()], drops };
  },
};
