import type { FactBase } from "../course/fact-base";
import { capitalise } from "../course/render";
import type { Item, MapItem, NumberItem, Option, OrderItem, PinItem, TextItem } from "../quiz/item";
import { readNumber } from "../quiz/score/read-number";
import { isRightNumber } from "../quiz/score/score-number";
import { proofSentence } from "./cited-markup";
import { oneLine } from "./clean-text";
import { SAYS, unitText } from "./wording";

export interface PlainAnswer {
  readonly text: string;
  readonly isRight: boolean;
  /** Why it is wrong and what it is true of; "" for a right one. */
  readonly feedback: string;
}

interface PlainBase {
  readonly stem: string;
  /** What is told once it is answered, a paragraph each. */
  readonly told: readonly string[];
}

/** An item as most tools know questions: map and pin items have become choices among places told in words. */
export type PlainQuestion = PlainBase &
  (
    | {
        readonly shape: "choice" | "multiple";
        readonly answers: readonly PlainAnswer[];
        /** Whether a tool may shuffle the answers. */
        readonly shuffles: boolean;
      }
    | {
        readonly shape: "order";
        /** In an order that fits, and as the item shows them. */
        readonly sequence: readonly string[];
        readonly shown: readonly string[];
        /** Whether the reports prove this order and no other. */
        readonly isTotal: boolean;
      }
    | {
        readonly shape: "match";
        readonly lines: readonly { readonly text: string; readonly answer: string }[];
        readonly spare: readonly string[];
      }
    | {
        readonly shape: "number";
        readonly value: number;
        /** How far below and above is still right. */
        readonly below: number;
        readonly above: number;
        readonly unit: string;
        readonly lures: readonly { readonly value: number; readonly feedback: string }[];
      }
    | {
        readonly shape: "text";
        readonly accepted: readonly string[];
        readonly lures: readonly { readonly accepted: readonly string[]; readonly feedback: string }[];
      }
  );

/** Why an option is wrong, and what it is true of, where it is true of something else than what refutes it. */
export function explainOption({ refutedBy, trueOf }: Option): string {
  const other = trueOf && trueOf.claim !== refutedBy?.claim ? trueOf.text : "";
  return [refutedBy?.because ?? "", other].filter((text) => text !== "").join(" ");
}

/** Whether each neighbour in the key's order is proven to come before the next: then no other order fits. */
export function isTotalOrder({ key }: Pick<OrderItem, "key">): boolean {
  return key.order.every((after, i) => {
    const before = key.order[i - 1];
    return before === undefined || key.pairs.some((pair) => pair.before === before && pair.after === after);
  });
}

/** Where the places of a map or pin item lie, in words, by option id; a letter on the map stands before it, where there is one. */
export function describeSpots(item: MapItem | PinItem, hasLetters: boolean): ReadonlyMap<string, string> {
  const spots = item.kind === "map" ? item.markers : item.spots;
  const textOf = new Map(item.options.map(({ id, text }) => [id, text]));
  return new Map(
    spots.map(({ option, bearing }) => [
      option,
      hasLetters ? `${textOf.get(option) ?? ""}: ${bearing}` : capitalise(bearing),
    ]),
  );
}

/** Lures that the key does not take for right, each number once. */
export function listNumberLures({ key, lures }: NumberItem) {
  const seen = new Set<number>();
  return lures.flatMap((lure) => {
    const value = readNumber(lure.accepted[0] ?? "");
    if (value === null || seen.has(value) || isRightNumber(key, value)) return [];
    seen.add(value);
    return [{ value, feedback: explainOption(lure) }];
  });
}

const folded = (name: string): string => oneLine(name).toLowerCase();

/** Names without those that are the same but for small and large letters. */
const distinct = (names: readonly string[]): readonly string[] =>
  [...new Map(names.map((name) => [folded(name), oneLine(name)] as const).reverse()).values()]
    .filter((name) => name !== "")
    .reverse();

/** Every right way of writing the name once, and lures without the names that are right or another lure's. */
export function listTexts({ key, lures }: Pick<TextItem, "key" | "lures">) {
  const accepted = distinct([key.text, ...key.accepted]);
  const taken = new Set(accepted.map(folded));
  return {
    accepted,
    lures: lures.flatMap((lure) => {
      const names = distinct(lure.accepted).filter((name) => !taken.has(folded(name)));
      for (const name of names) taken.add(folded(name));
      return names.length === 0 ? [] : [{ accepted: names, feedback: explainOption(lure) }];
    }),
  };
}

function plainSpots(item: MapItem | PinItem, hasMap: boolean): readonly PlainAnswer[] {
  const texts = describeSpots(item, hasMap && item.kind === "map");
  const spots = item.kind === "map" ? item.markers : item.spots;
  const nameOf = new Map(spots.map(({ option, name }) => [option, name]));
  return item.options.map((option) => ({
    text: texts.get(option.id) ?? option.text,
    isRight: option.id === item.key[0],
    feedback:
      option.id === item.key[0] ? "" : `${capitalise(nameOf.get(option.id) ?? option.text)}. ${explainOption(option)}`,
  }));
}

/** What is told after an answer: why, the right order of an order item, and every paragraph that proves it. */
export function listTold(facts: FactBase, item: Item): readonly string[] {
  const textOf = new Map(item.options.map(({ id, text }) => [id, text]));
  const order = item.kind === "order" ? item.key.order.map((id) => textOf.get(id) ?? id) : [];
  return [
    item.why,
    order.length > 0 ? `${SAYS.fits} ${order.map((text, i) => `${i + 1}. ${text}`).join("; ")}.` : "",
    proofSentence(facts, item.citations),
  ].filter((text) => text !== "");
}

/** `hasMap`: whether the picture of a map or pin item goes along. */
export function plainQuestion(facts: FactBase, item: Item, hasMap: boolean): PlainQuestion {
  const base = { stem: item.stem, told: listTold(facts, item) };
  const textOf = new Map(item.options.map(({ id, text }) => [id, text]));
  switch (item.kind) {
    case "choice":
    case "multiple": {
      const keys: readonly string[] = item.key;
      const answers = item.options.map((option) => ({
        text: option.text,
        isRight: keys.includes(option.id),
        feedback: keys.includes(option.id) ? "" : explainOption(option),
      }));
      return { ...base, shape: item.kind, answers, shuffles: item.ordered !== true };
    }
    case "map":
    case "pin": {
      const stem = hasMap ? item.stem : `${item.stem} ${SAYS.withoutMap}`;
      return { ...base, stem, shape: "choice", answers: plainSpots(item, hasMap), shuffles: !hasMap };
    }
    case "order":
      return {
        ...base,
        shape: "order",
        sequence: item.key.order.map((id) => textOf.get(id) ?? id),
        shown: item.options.map(({ text }) => text),
        isTotal: isTotalOrder(item),
      };
    case "match": {
      const answerOf = new Map(item.key.map(({ prompt, option }) => [prompt, option]));
      const used = new Set(answerOf.values());
      return {
        ...base,
        shape: "match",
        lines: item.prompts.map(({ id, text }) => ({ text, answer: textOf.get(answerOf.get(id) ?? "") ?? "" })),
        spare: item.options.filter(({ id }) => !used.has(id)).map(({ text }) => text),
      };
    }
    case "number": {
      const { value, tolerance, above = tolerance, unit } = item.key;
      const stem = `${item.stem}${unitText(unit)}`;
      return { ...base, stem, shape: "number", value, below: tolerance, above, unit, lures: listNumberLures(item) };
    }
    case "text":
      return { ...base, shape: "text", ...listTexts(item) };
  }
}
