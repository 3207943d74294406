import type { Item, ItemKind, Response } from "../../quiz/item";
import { lineName, optionName, slotName } from "./public-item";

/** What it takes to read an answer to a question, without its words and its key. */
export interface AnswerSlot {
  readonly item: string;
  readonly kind: ItemKind;
  readonly options: readonly string[];
  readonly prompts: readonly string[];
}

/** By the name under which a pupil's page knows a question ("q1"). */
export type AnswerSlots = ReadonlyMap<string, AnswerSlot>;

export const slotsOf = (items: readonly Item[]): AnswerSlots =>
  new Map(
    items.map((item, i): [string, AnswerSlot] => [
      slotName(i),
      {
        item: item.id,
        kind: item.kind,
        options: item.options.map(({ id }) => id),
        prompts: item.kind === "match" ? item.prompts.map(({ id }) => id) : [],
      },
    ]),
  );

type Rename = (name: string) => string | undefined;

/** The answer with options and lines renamed; null where one has no other name, or where it stands twice. */
function rename(response: Response, option: Rename, line: Rename): Response | null {
  const all = (ids: readonly string[]): readonly string[] | null => {
    const named = ids.flatMap((id) => option(id) ?? []);
    return new Set(named).size === ids.length ? named : null;
  };
  switch (response.kind) {
    case "choice":
    case "map": {
      const named = option(response.option);
      return named === undefined ? null : { kind: response.kind, option: named };
    }
    case "multiple": {
      const options = all(response.options);
      return options && { kind: "multiple", options };
    }
    case "order": {
      const order = all(response.order);
      return order && { kind: "order", order };
    }
    case "match": {
      const given = Object.entries(response.pairs);
      const pairs = given.flatMap(([prompt, id]) => {
        const [to, of] = [line(prompt), option(id)];
        return to === undefined || of === undefined ? [] : [[to, of] as const];
      });
      return pairs.length === given.length ? { kind: "match", pairs: Object.fromEntries(pairs) } : null;
    }
    default:
      return response;
  }
}

const indexer =
  (names: readonly string[], nameOf: (index: number) => string): Rename =>
  (name) =>
    names.find((_, i) => nameOf(i) === name);

/** A pupil's answer in the course's own names; null where it is no answer to this question. An order is whole, or it is none. */
export function readPublicResponse(slot: AnswerSlot, response: Response): Response | null {
  if (response.kind !== slot.kind) return null;
  if (response.kind === "order" && response.order.length !== slot.options.length) return null;
  return rename(response, indexer(slot.options, optionName), indexer(slot.prompts, lineName));
}

const namer =
  (names: readonly string[], nameOf: (index: number) => string): Rename =>
  (id) => {
    const index = names.indexOf(id);
    return index === -1 ? undefined : nameOf(index);
  };

/** The other way round: a saved answer as the pupil's page knows it. */
export const publishResponse = (slot: AnswerSlot, response: Response): Response | null =>
  rename(response, namer(slot.options, optionName), namer(slot.prompts, lineName));
