import type { ChoiceItem, MatchItem, MultipleItem, OrderItem } from "../../quiz/item";
import type { Batch } from "../batch";
import { citedMarkup } from "../cited-markup";
import type { Picture } from "../draw-picture";
import { block, element, type Markup } from "../markup";
import { explainOption } from "../plain-question";
import { declareNumber, declareResponse } from "./declarations";
import {
  addFeedback,
  constant,
  dividedBy,
  firstOf,
  holds,
  isCorrect,
  mapResponse,
  oneMore,
  setOutcome,
  standsBefore,
  variable,
} from "./expressions";

/** What is particular to an item of one kind. */
export interface ItemParts {
  readonly responses: readonly Markup[];
  readonly outcomes: readonly Markup[];
  readonly body: readonly Markup[];
  /** Rules that set SCORE, from 0 to 1, and add to FEEDBACK. */
  readonly rules: readonly Markup[];
  /** Shown where FEEDBACK holds the identifier. */
  readonly feedback: readonly { readonly identifier: string; readonly text: string }[];
  readonly picture: Picture | null;
}

export const RESPONSE = "RESPONSE";

/** Identifiers within an item: `O` and `P` with a number, since ids of the course may hold what QTI does not allow. */
export const optionName = (i: number): string => `O${i + 1}`;
const promptName = (i: number): string => `P${i + 1}`;

export const prompt = (batch: Batch, stem: string): Markup => element("qti-prompt", {}, citedMarkup(batch, stem));

/** The mark for one right choice, and the feedback of what was chosen. */
export const ONE_RIGHT: readonly Markup[] = [
  firstOf({ when: isCorrect(RESPONSE), then: setOutcome("SCORE", constant("float", 1)) }),
  addFeedback(variable(RESPONSE)),
];

const optionFeedback = ({ options }: Pick<ChoiceItem, "options">): ItemParts["feedback"] =>
  options.flatMap((option, i) => {
    const text = explainOption(option);
    return text === "" ? [] : [{ identifier: optionName(i), text }];
  });

/** A choice among texts, one for each option. */
export function choiceParts(
  batch: Batch,
  item: Pick<ChoiceItem | MultipleItem, "stem" | "options" | "key">,
  texts: readonly string[],
): ItemParts {
  const keys = item.options.flatMap(({ id }, i) =>
    (item.key as readonly string[]).includes(id) ? [optionName(i)] : [],
  );
  return {
    responses: [declareResponse({ identifier: RESPONSE, cardinality: "single", type: "identifier", correct: keys })],
    outcomes: [],
    body: [interactChoice(batch, item.stem, texts, 1)],
    rules: ONE_RIGHT,
    feedback: optionFeedback(item),
    picture: null,
  };
}

function interactChoice(batch: Batch, stem: string, texts: readonly string[], most: number): Markup {
  return block(
    "qti-choice-interaction",
    { "response-identifier": RESPONSE, shuffle: "false", "max-choices": most },
    prompt(batch, stem),
    ...texts.map((text, i) => element("qti-simple-choice", { identifier: optionName(i) }, citedMarkup(batch, text))),
  );
}

/**
 * `max(0, hits / keys - wrong / distractors)`, exactly: each hit counts for as many points as there are distractors, each wrong tick takes as many as
 * there are keys, and the sum, bounded by 0, is divided by their product.
 */
export function multipleParts(batch: Batch, item: MultipleItem): ItemParts {
  const isKey = ({ id }: { readonly id: string }): boolean => item.key.includes(id);
  const keys = item.options.filter(isKey).length;
  const distractors = Math.max(item.options.length - keys, 1);
  const marks = item.options.map((option, i) => ({
    value: optionName(i),
    mark: isKey(option) ? distractors : -keys,
  }));
  const correct = item.options.flatMap((option, i) => (isKey(option) ? [optionName(i)] : []));
  return {
    responses: [
      declareResponse({ identifier: RESPONSE, cardinality: "multiple", type: "identifier", correct, marks, least: 0 }),
    ],
    outcomes: [],
    body: [
      interactChoice(
        batch,
        item.stem,
        item.options.map(({ text }) => text),
        0,
      ),
    ],
    rules: [
      setOutcome("SCORE", dividedBy(mapResponse(RESPONSE), Math.max(keys, 1) * distractors)),
      addFeedback(variable(RESPONSE)),
    ],
    feedback: optionFeedback(item),
    picture: null,
  };
}

/** C/N: every provable pair that stands in the right order adds one to PAIRS, and SCORE is their share. */
export function orderParts(batch: Batch, item: OrderItem): ItemParts {
  const nameOf = new Map(item.options.map(({ id }, i) => [id, optionName(i)]));
  const name = (id: string): string => nameOf.get(id) ?? id;
  const names = [...nameOf.values()];
  const pairs = item.key.pairs.map(({ before, after }) => {
    const others = names.filter((one) => one !== name(before) && one !== name(after));
    return firstOf({
      when: standsBefore(RESPONSE, name(before), name(after), others),
      then: setOutcome("PAIRS", oneMore("PAIRS")),
    });
  });
  return {
    responses: [
      declareResponse({
        identifier: RESPONSE,
        cardinality: "ordered",
        type: "identifier",
        correct: item.key.order.map(name),
      }),
    ],
    outcomes: [declareNumber("PAIRS", "integer", 0)],
    body: [
      block(
        "qti-order-interaction",
        { "response-identifier": RESPONSE, shuffle: "false" },
        prompt(batch, item.stem),
        ...item.options.map(({ text }, i) =>
          element("qti-simple-choice", { identifier: optionName(i) }, citedMarkup(batch, text)),
        ),
      ),
    ],
    rules: [
      setOutcome("PAIRS", constant("integer", 0)),
      ...pairs,
      setOutcome("SCORE", dividedBy(variable("PAIRS"), Math.max(item.key.pairs.length, 1))),
    ],
    feedback: [],
    picture: null,
  };
}

/** Right lines of all lines. */
export function matchParts(batch: Batch, item: MatchItem): ItemParts {
  const promptOf = new Map(item.prompts.map(({ id }, i) => [id, promptName(i)]));
  const optionOf = new Map(item.options.map(({ id }, i) => [id, optionName(i)]));
  const pair = (one: { readonly prompt: string; readonly option: string }): string =>
    `${promptOf.get(one.prompt) ?? ""} ${optionOf.get(one.option) ?? ""}`;
  const right = item.key.map(pair);
  const wrong = item.refutations.map((one) => ({
    pair: pair(one),
    identifier: pair(one).replace(" ", "_"),
    text: one.because,
  }));
  const associable = (identifier: string, text: string, most: number): Markup =>
    element("qti-simple-associable-choice", { identifier, "match-max": most }, citedMarkup(batch, text));
  return {
    responses: [
      declareResponse({
        identifier: RESPONSE,
        cardinality: "multiple",
        type: "directedPair",
        correct: right,
        marks: right.map((value) => ({ value, mark: 1 })),
      }),
    ],
    outcomes: [],
    body: [
      block(
        "qti-match-interaction",
        { "response-identifier": RESPONSE, shuffle: "false", "max-associations": item.prompts.length },
        prompt(batch, item.stem),
        block("qti-simple-match-set", {}, ...item.prompts.map(({ text }, i) => associable(promptName(i), text, 1))),
        block("qti-simple-match-set", {}, ...item.options.map(({ text }, i) => associable(optionName(i), text, 0))),
      ),
    ],
    rules: [
      setOutcome("SCORE", dividedBy(mapResponse(RESPONSE), Math.max(right.length, 1))),
      ...wrong.map(({ pair: value, identifier }) =>
        firstOf({
          when: holds(RESPONSE, "directedPair", value),
          then: addFeedback(constant("identifier", identifier)),
        }),
      ),
    ],
    feedback: wrong.map(({ identifier, text }) => ({ identifier, text })),
    picture: null,
  };
}
