import type { Item, ItemKind, Response } from "../item";
import { type Score, type ScoringMode, shareOf } from "./score";
import { scoreChoice } from "./score-choice";
import { scoreMap } from "./score-map";
import { scoreMatch } from "./score-match";
import { scoreMultiple } from "./score-multiple";
import { scoreNumber } from "./score-number";
import { scoreOrder } from "./score-order";
import { scorePin } from "./score-pin";
import { scoreText } from "./score-text";

type Of<T, K> = Extract<T, { readonly kind: K }>;
type Scorer<K extends ItemKind> = (item: Of<Item, K>, response: Response | undefined, mode: ScoringMode) => Score;

const unanswered = shareOf(0, 1);

/** How each kind is scored. A response of another kind than the item's is no answer. */
const SCORERS: { readonly [K in ItemKind]: Scorer<K> } = {
  choice: (item, response) => (response?.kind === "choice" ? scoreChoice(item, response.option) : unanswered),
  map: (item, response) => (response?.kind === "map" ? scoreMap(item, response.option) : unanswered),
  multiple: (item, response) =>
    response?.kind === "multiple"
      ? scoreMultiple(item, response.options)
      : { ...unanswered, detail: { right: 0, of: item.options.length } },
  pin: (item, response) => (response?.kind === "pin" ? scorePin(item, response) : unanswered),
  number: (item, response) => (response?.kind === "number" ? scoreNumber(item, response.text) : unanswered),
  text: (item, response) => (response?.kind === "text" ? scoreText(item, response.text) : unanswered),
  order: (item, response, mode) => scoreOrder(item, response?.kind === "order" ? response.order : [], mode),
  match: (item, response) => scoreMatch(item, response?.kind === "match" ? response.pairs : {}),
};

/** Scores any item, answered or not, out of one mark. Example: an order item with 4 of 6 pairs right earns 0.67 in practice and 0.33 assigned. */
export function scoreResponse(item: Item, response: Response | undefined, mode: ScoringMode = "practice"): Score {
  const scorer = SCORERS[item.kind] as Scorer<ItemKind>;
  return scorer(item as never, response, mode);
}
