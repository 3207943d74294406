import type { Item, ItemKind, Response } from "../item";
import { type Score, shareOf } from "./score";
import { scoreChoice } from "./score-choice";
import { scoreMap } from "./score-map";
import { scoreMatch } from "./score-match";
import { scoreMultiple } from "./score-multiple";
import { scoreNumber } from "./score-number";
import { scoreOrder } from "./score-order";
import { scorePin } from "./score-pin";
import { scoreText } from "./score-text";

type Of<T, K> = Extract<T, { readonly kind: K }>;
type Scorer<K extends ItemKind> = (item: Of<Item, K>, response: Response) => Score;

const unanswered = shareOf(0, 1);

/** How each kind is scored. A response of another kind than the item's is no answer. */
const SCORERS: { readonly [K in ItemKind]: Scorer<K> } = {
  choice: (item, response) => (response.kind === "choice" ? scoreChoice(item, response.option) : unanswered),
  multiple: (item, response) => scoreMultiple(item, response.kind === "multiple" ? response.options : []),
  pin: (item, response) => (response.kind === "pin" ? scorePin(item, response) : unanswered),
  number: (item, response) => (response.kind === "number" ? scoreNumber(item, response.text) : unanswered),
  text: (item, response) => (response.kind === "text" ? scoreText(item, response.text) : unanswered),
  map: (item, response) => (response.kind === "map" ? scoreMap(item, response.option) : unanswered),
  order: (item, response) => scoreOrder(item, response.kind === "order" ? response.order : []),
  match: (item, response) => scoreMatch(item, response.kind === "match" ? response.pairs : {}),
};

/** Scores any item, answered or not, out of one mark. */
export function scoreResponse(item: Item, response: Response | undefined): Score {
  const scorer = SCORERS[item.kind] as Scorer<ItemKind>;
  return response ? scorer(item as never, response) : { ...unanswered, detail: { right: 0, of: countParts(item) } };
}

/** How many things there are to get right in an item. */
function countParts(item: Item): number {
  if (item.kind === "order") return item.key.pairs.length;
  if (item.kind === "multiple") return item.options.length;
  return item.kind === "match" ? item.key.length : 1;
}
