import type { Item, Option } from "../../quiz/item";
import { createRandom, shuffle } from "../../quiz/random";

export interface PublicOption {
  readonly id: string;
  readonly text: string;
}

interface PublicBase {
  readonly id: string;
  readonly stem: string;
  readonly differs: boolean;
  readonly options: readonly PublicOption[];
}

/**
 * What a pupil sees of a question before feedback is due. Built by picking fields: what is added to `Item` later stays on the server. The ids that items, options and prompts bear in the
 * course name claims and places, and with them the key, so each is named by its number in the frozen form.
 */
export type PublicItem = PublicBase &
  (
    | { readonly kind: "choice" }
    | { readonly kind: "multiple" }
    | { readonly kind: "order" }
    | { readonly kind: "text" }
    | {
        readonly kind: "map";
        readonly view: string;
        readonly markers: readonly { readonly option: string; readonly bearing: string }[];
      }
    | {
        readonly kind: "pin";
        readonly view: string;
        readonly spots: readonly {
          readonly option: string;
          readonly lon: number;
          readonly lat: number;
          readonly bearing: string;
        }[];
      }
    | {
        readonly kind: "match";
        readonly prompts: readonly PublicOption[];
        /** Whether an answer belongs to several lines. */
        readonly repeats: boolean;
      }
    | { readonly kind: "number"; readonly unit: string }
  );

/** "q1" for the first question of a form. */
export const slotName = (index: number): string => `q${index + 1}`;
/** "o1" for the first option of a question as its form was frozen. */
export const optionName = (index: number): string => `o${index + 1}`;
/** "l1" for the first line of a match question. */
export const lineName = (index: number): string => `l${index + 1}`;

function pick(item: Item, index: number): PublicItem {
  const name = (id: string): string => optionName(item.options.findIndex((option) => option.id === id));
  const { stem, differs } = item;
  const base: PublicBase = {
    id: slotName(index),
    stem,
    differs,
    options: item.options.map(({ text }: Option, i) => ({ id: optionName(i), text })),
  };
  switch (item.kind) {
    case "map": {
      const markers = item.markers.map(({ option, bearing }) => ({ option: name(option), bearing }));
      return { ...base, kind: "map", view: item.view, markers };
    }
    case "pin": {
      const spots = item.spots.map(({ option, lon, lat, bearing }) => ({ option: name(option), lon, lat, bearing }));
      return { ...base, kind: "pin", view: item.view, spots };
    }
    case "match": {
      const prompts = item.prompts.map(({ text }, i) => ({ id: lineName(i), text }));
      const repeats = new Set(item.key.map(({ option }) => option)).size < item.key.length;
      return { ...base, kind: "match", prompts, repeats };
    }
    case "number":
      return { ...base, kind: "number", unit: item.key.unit };
    default:
      return { ...base, kind: item.kind };
  }
}

/** Options in another order, where no natural order holds them, no order is the answer, and no letter on a map names them. */
function shuffleOptions(item: Item, shown: PublicItem, seed: string): PublicItem {
  if (item.ordered || (item.kind !== "choice" && item.kind !== "multiple" && item.kind !== "match")) return shown;
  return { ...shown, options: shuffle(createRandom(seed, `options ${shown.id}`), shown.options) };
}

/** A form as the pupil of an attempt gets it. With `shuffledBy`, the attempt's id, questions and options come in an order of the attempt's own, the same each time. */
export function publishForm(items: readonly Item[], shuffledBy: string | null): readonly PublicItem[] {
  const shown = items.map((item, i) => {
    const picked = pick(item, i);
    return shuffledBy === null ? picked : shuffleOptions(item, picked, shuffledBy);
  });
  return shuffledBy === null ? shown : shuffle(createRandom(shuffledBy, "questions"), shown);
}
