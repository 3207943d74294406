import { element, lines, type Markup } from "../markup";
import type { NumberRange } from "../wording";

/** QTI 3.0's expressions and rules (Assessment, Section and Item information model, chapters on response processing), as far as items need them. */

export const variable = (identifier: string): Markup => element("qti-variable", { identifier });

export const constant = (type: string, value: string | number): Markup =>
  element("qti-base-value", { "base-type": type }, String(value));

const operator = (name: string, ...operands: readonly Markup[]): Markup => element(name, {}, ...operands);

export const isCorrect = (identifier: string): Markup =>
  operator("qti-match", variable(identifier), element("qti-correct", { identifier }));

export const isAnswered = (identifier: string): Markup =>
  operator("qti-not", operator("qti-is-null", variable(identifier)));

export const mapResponse = (identifier: string): Markup => element("qti-map-response", { identifier });
export const mapPoint = (identifier: string): Markup => element("qti-map-response-point", { identifier });

export const dividedBy = (value: Markup, by: number): Markup => operator("qti-divide", value, constant("integer", by));

export const oneMore = (identifier: string): Markup =>
  operator("qti-sum", variable(identifier), constant("integer", 1));

export const anyOf = (...conditions: readonly Markup[]): Markup =>
  conditions.length === 1 && conditions[0] ? conditions[0] : operator("qti-or", ...conditions);

/** Whether a container holds a value. */
export const holds = (identifier: string, type: string, value: string): Markup =>
  operator("qti-member", constant(type, value), variable(identifier));

/** Whether a typed number lies within a distance below or above another, both edges included. */
export const isNear = (identifier: string, { value, below, above }: NumberRange): Markup =>
  element(
    "qti-equal",
    below === 0 && above === 0
      ? { "tolerance-mode": "exact" }
      : { "tolerance-mode": "absolute", tolerance: `${below} ${above}` },
    variable(identifier),
    constant("float", value),
  );

export const isSameText = (identifier: string, text: string): Markup =>
  element("qti-string-match", { "case-sensitive": "false" }, variable(identifier), constant("string", text));

/** Whether of an ordered response, once all `others` are taken out of it, `before` and then `after` is left. */
export function standsBefore(identifier: string, before: string, after: string, others: readonly string[]): Markup {
  const left = others.reduce(
    (rest, other) => operator("qti-delete", constant("identifier", other), rest),
    variable(identifier),
  );
  return operator(
    "qti-match",
    left,
    operator("qti-ordered", constant("identifier", before), constant("identifier", after)),
  );
}

export const setOutcome = (identifier: string, value: Markup): Markup =>
  element("qti-set-outcome-value", { identifier }, value);

/** Adds values, or what a response holds, to the feedback that is shown. */
export const addFeedback = (...values: readonly Markup[]): Markup =>
  setOutcome("FEEDBACK", operator("qti-multiple", variable("FEEDBACK"), ...values));

interface Branch {
  readonly when: Markup;
  readonly then: Markup;
}

/** The first branch whose condition holds is taken, or none. */
export function firstOf(first: Branch, ...others: readonly Branch[]): Markup {
  const write = (name: string, { when, then }: Branch): Markup => element(name, {}, lines(when, then));
  return element(
    "qti-response-condition",
    {},
    write("qti-response-if", first),
    ...others.map((branch) => write("qti-response-else-if", branch)),
  );
}
