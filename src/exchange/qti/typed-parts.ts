import type { NumberItem, TextItem } from "../../quiz/item";
import type { Batch } from "../batch";
import { citedMarkup } from "../cited-markup";
import { element, type Markup } from "../markup";
import { listNumberLures, listTexts } from "../plain-question";
import { declareResponse } from "./declarations";
import { addFeedback, anyOf, constant, firstOf, isNear, isSameText, mapResponse, setOutcome } from "./expressions";
import { type ItemParts, RESPONSE } from "./item-parts";

function typedBody(batch: Batch, stem: string, length: number, unit: string): readonly Markup[] {
  return [
    element("p", {}, citedMarkup(batch, stem)),
    element(
      "p",
      {},
      element("qti-text-entry-interaction", { "response-identifier": RESPONSE, "expected-length": length }),
      ...(unit === "" ? [] : [` ${unit}`]).map((text) => ({ xml: ` ${citedMarkup(batch, text).xml}` })),
    ),
  ];
}

/** Where a typed answer is one that is known to be wrong, its feedback. */
const lureRules = (conditions: readonly Markup[]): readonly Markup[] =>
  conditions.map((when, i) => firstOf({ when, then: addFeedback(constant("identifier", `LURE${i + 1}`)) }));

const lureFeedback = (lures: readonly { readonly feedback: string }[]): ItemParts["feedback"] =>
  lures.map(({ feedback }, i) => ({ identifier: `LURE${i + 1}`, text: feedback }));

/** One mark within the tolerance, both edges included. */
export function numberParts(batch: Batch, item: NumberItem): ItemParts {
  const { value, tolerance, above = tolerance, unit } = item.key;
  const lures = listNumberLures(item);
  return {
    responses: [
      declareResponse({ identifier: RESPONSE, cardinality: "single", type: "float", correct: [String(value)] }),
    ],
    outcomes: [],
    body: typedBody(batch, item.stem, Math.max(String(value).length + 2, 6), unit),
    rules: [
      firstOf({
        when: isNear(RESPONSE, { value, below: tolerance, above }),
        then: setOutcome("SCORE", constant("float", 1)),
      }),
      ...lureRules(lures.map((lure) => isNear(RESPONSE, { value: lure.value, below: 0, above: 0 }))),
    ],
    feedback: lureFeedback(lures),
    picture: null,
  };
}

/** One mark for a name as it is written out here, small or large letters alike. */
export function textParts(batch: Batch, item: TextItem): ItemParts {
  const { accepted, lures } = listTexts(item);
  const longest = Math.max(...accepted.map((name) => name.length), 10);
  return {
    responses: [
      declareResponse({
        identifier: RESPONSE,
        cardinality: "single",
        type: "string",
        correct: accepted.slice(0, 1),
        marks: accepted.map((name) => ({ value: name, mark: 1 })),
      }),
    ],
    outcomes: [],
    body: typedBody(batch, item.stem, longest, ""),
    rules: [
      setOutcome("SCORE", mapResponse(RESPONSE)),
      ...lureRules(lures.map((lure) => anyOf(...lure.accepted.map((name) => isSameText(RESPONSE, name))))),
    ],
    feedback: lureFeedback(lures),
    picture: null,
  };
}
