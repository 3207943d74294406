import { sortProven } from "../../../course/event-order";
import { getClaim } from "../../../course/fact-base";
import { composeId, meanOf } from "../../compose-choice";
import { listCitations, optionId, optionText } from "../../explain";
import { explainSequence } from "../../explain-sequence";
import type { Draft, Drop, Family, Workshop } from "../../family";
import type { Option, OrderItem, ProvablePair } from "../../item";
import { latestLesson } from "../../latest-lesson";
import { createRandom, shuffle } from "../../random";
import { timeLikeness } from "../../time-likeness";
import { SHARED_STEMS } from "../../wording";

const SIZES = [3, 4, 5] as const;
/** How often the events are dealt out for each size (our own choice). */
const DEALS = 4;
const SHUFFLES = 20;

function listPairs({ order }: Workshop, events: readonly string[]): readonly ProvablePair[] {
  return events.flatMap((before) =>
    events.flatMap((after) => {
      const claims = order.proof(before, after);
      return claims ? [{ before, after, claims }] : [];
    }),
  );
}

const keeps = (shown: readonly string[], pairs: readonly ProvablePair[]): boolean =>
  pairs.every(({ before, after }) => shown.indexOf(before) < shown.indexOf(after));

function compose(workshop: Workshop, events: readonly string[], scope: string): Draft {
  const { facts, order, seed } = workshop;
  const pairs = listPairs(workshop, events);
  const random = createRandom(seed, `${scope} ${events.join(" ")}`);
  let shown: readonly string[] = events;
  for (let i = 0; i < SHUFFLES && (i === 0 || keeps(shown, pairs)); i++) shown = shuffle(random, events);
  const options: readonly Option[] = shown.map((id) => {
    const value = { kind: "event", id } as const;
    return { id: optionId(value), text: optionText(facts, value), refutedBy: null, trueOf: null };
  });
  const asks = [...new Set(pairs.flatMap(({ claims }) => claims))];
  const item: Omit<OrderItem, "difficulty"> = {
    id: composeId("order-events", "order", options),
    family: "order-events",
    kind: "order",
    skill: "sequence",
    lesson: latestLesson(facts, asks),
    stem: SHARED_STEMS.order,
    options,
    key: { order: sortProven(events, order.proof), pairs },
    citations: asks.flatMap((claim) => listCitations(getClaim(facts, claim))),
    asks,
    claims: asks,
    why: explainSequence(facts, asks).text,
  };
  const alike = events.flatMap((a, i) => events.slice(i + 1).map((b) => timeLikeness(facts, a, b)));
  return { item, likeness: meanOf(alike) };
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
