import type { FactBase } from "../course/fact-base";
import type { Item } from "../quiz/item";
import { measureLikeness } from "../quiz/options/likeness";
import type { ReviewEntry } from "./review-log";

/** What a confusion of the learner's own counts beside a likeness of at most 1. */
const OWN_CONFUSION = 1;

/** How easily what one item asks about is taken for what the other does, from 0. */
export type Confusability = (a: Item, b: Item) => number;

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The actors and places in the claims that an item asks. */
function listNamed(facts: FactBase, { asks }: Item): readonly string[] {
  const values = asks.flatMap((id) => facts.claims.get(id)?.accounts.flatMap(({ args }) => Object.values(args)) ?? []);
  return [...new Set(values.flatMap((value) => (value.kind === "actor" || value.kind === "place" ? [value.id] : [])))];
}

/** By the likeness of actors and places to others of their kind, and by what this learner took for what before. */
export function measureConfusability(facts: FactBase, entries: readonly ReviewEntry[]): Confusability {
  const likeness = measureLikeness(facts);
  const mixedUp = new Set(entries.flatMap(({ mixed }) => (mixed ? [pairKey(...mixed)] : [])));
  const named = new Map<Item, readonly string[]>();
  const namedIn = (item: Item): readonly string[] => {
    const known = named.get(item) ?? listNamed(facts, item);
    named.set(item, known);
    return known;
  };
  const between = (a: string, b: string): number => {
    if (a === b || facts.actors.has(a) !== facts.actors.has(b)) return 0;
    return likeness.between(a, b) + (mixedUp.has(pairKey(a, b)) ? OWN_CONFUSION : 0);
  };
  return (a, b) => Math.max(0, ...namedIn(a).flatMap((one) => namedIn(b).map((other) => between(one, other))));
}

/** The skill of which more than half of the items are, which must be asked now if it is not to stand beside itself later. */
function findPressing(items: readonly Item[]): string | null {
  const counts = new Map<string, number>();
  for (const { skill } of items) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  const pressing = [...counts].find(([, count]) => 2 * count > items.length);
  return pressing?.[0] ?? null;
}

/** The items in an order in which no two neighbours ask the same skill while there is a choice, `before` the first of them included. */
function arrange(items: readonly Item[], confusability: Confusability, before: Item | undefined): readonly Item[] {
  const left = [...items];
  const asked: Item[] = [];
  while (left.length > 0) {
    const last = asked.at(-1) ?? before;
    const pressing = findPressing(left);
    const others = left.filter(({ skill }) => skill !== last?.skill);
    const pressed = others.filter(({ skill }) => skill === pressing);
    const pool = pressed.length > 0 ? pressed : others.length > 0 ? others : left;
    const best = pool.reduce((most, item) =>
      last && confusability(last, item) > confusability(last, most) ? item : most,
    );
    asked.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return asked;
}

/**
 * The items in the order in which they are asked: those in `first` before all others. Within each part no two neighbours ask the same skill where there is a
 * choice, and after each item comes, of those that may, the one that is most easily confused with it; among equals the order given decides.
 */
export function interleave(
  items: readonly Item[],
  confusability: Confusability,
  first: ReadonlySet<Item>,
): readonly Item[] {
  const early = arrange(
    items.filter((item) => first.has(item)),
    confusability,
    undefined,
  );
  const late = items.filter((item) => !first.has(item));
  return [...early, ...arrange(late, confusability, early.at(-1))];
}
