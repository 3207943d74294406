import type { Item, Response } from "../../quiz/item";
import { listLures } from "../../quiz/options/list-lures";
import { type ConfusedWith, summarize } from "../../quiz/telling/summarize";
import { type Interval, wilsonInterval } from "../statistics/wilson-interval";

/** What one pupil answered to one item. */
export interface Answered {
  readonly item: Item;
  readonly response: Response | undefined;
}

/** How often one thing was taken for another, of all answers in which it could have been. */
export interface Mixed {
  /** What was right. */
  readonly key: string;
  /** What was chosen in its place. */
  readonly chosen: string;
  readonly times: number;
  /** Answers to questions in which the one was right and the other on offer, or recognised where names are typed. */
  readonly of: number;
  /** `times / of`; null where the class is too small to say. */
  readonly share: number | null;
  readonly interval: Interval | null;
  readonly items: readonly string[];
  /** Claims that a lesson could set side by side. */
  readonly claims: readonly string[];
}

/** Under so many answers a share is not spoken of: one pupil would be a fifth of it or more. */
export const LEAST_ANSWERS = 5;

const keysOf = (item: Item): readonly string[] => {
  switch (item.kind) {
    case "order":
    case "number":
      return [];
    case "text":
      return [item.key.id];
    case "match":
      return [...new Set(item.key.map(({ option }) => option))];
    default:
      return item.key;
  }
};

const pairKey = (key: string, chosen: string): string => `${key} ${chosen}`;

/** Every pair of a key and a wrong answer beside it. */
function listOffered(item: Item): readonly string[] {
  const keys = keysOf(item);
  const others = [...item.options, ...listLures(item)].map(({ id }) => id);
  return keys.flatMap((key) => others.flatMap((other) => (other === key ? [] : [pairKey(key, other)])));
}

interface Count {
  times: number;
  readonly items: Set<string>;
  readonly claims: Set<string>;
}

/** The pairs that one response mixed up, each once, with the claims behind the mistake. */
function listMixedIn(item: Item, response: Response): ReadonlyMap<string, readonly string[]> {
  const mixed = new Map<string, readonly string[]>();
  for (const { relation, key, chosen, claims } of summarize({ items: [item] }, { [item.id]: response }).confusions)
    if (relation === "instead-of") mixed.set(nameOfPair(key, chosen), claims);
  return mixed;
}

/** Many pupils give the same answer to the same question: what it means is found out once. */
function rememberEach<T>(read: (item: Item, response: Response) => T): (item: Item, response: Response) => T {
  const known = new Map<string, T>();
  return (item, response) => {
    const key = `${item.id} ${JSON.stringify(response)}`;
    const found = known.get(key) ?? read(item, response);
    known.set(key, found);
    return found;
  };
}

/**
 * What was taken for what among entities of one kind (`isOfKind` says which options are), the commonest share first. An empty answer took nothing for anything and is not counted.
 */
export function listMixed(answered: readonly Answered[], isOfKind: (id: string) => boolean): readonly Mixed[] {
  const offered = new Map<string, number>();
  const mixed = new Map<string, Count>();
  const inPlay = new Map<string, ReadonlySet<string>>();
  const mixedIn = rememberEach(listMixedIn);
  for (const { item, response } of answered) {
    if (!response) continue;
    const pairs = inPlay.get(item.id) ?? new Set(listOffered(item).filter((pair) => pair.split(" ").every(isOfKind)));
    inPlay.set(item.id, pairs);
    if (pairs.size === 0) continue;
    for (const pair of pairs) offered.set(pair, (offered.get(pair) ?? 0) + 1);
    for (const [pair, claims] of mixedIn(item, response)) {
      if (!pairs.has(pair)) continue;
      const count = mixed.get(pair) ?? { times: 0, items: new Set(), claims: new Set() };
      count.times += 1;
      count.items.add(item.id);
      for (const claim of claims) count.claims.add(claim);
      mixed.set(pair, count);
    }
  }
  return [...mixed]
    .map(([pair, { times, items, claims }]) => {
      const [key = "", chosen = ""] = pair.split(" ");
      const of = offered.get(pair) ?? 0;
      const isEnough = of >= LEAST_ANSWERS;
      const share = isEnough ? times / of : null;
      return {
        ...{ key, chosen, times, of, share },
        interval: isEnough ? wilsonInterval(times, of) : null,
        items: [...items],
        claims: [...claims],
      };
    })
    .sort((a, b) => (b.share ?? -1) - (a.share ?? -1) || b.times - a.times || (a.key < b.key ? -1 : 1));
}

const nameOfPair = (key: ConfusedWith, chosen: ConfusedWith): string => pairKey(key.option, chosen.option);
