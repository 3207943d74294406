import type { DateSpan, Figure, Value } from "./course";

/** For every entity the ids of some others: all wholes it belongs to (itself included), or all that it may share a part with. */
export type Related = ReadonlyMap<string, ReadonlySet<string>>;

const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

const foldedKeys = new WeakMap<Value, string>();

function foldedKey(value: Value, text: string): string {
  const key = foldedKeys.get(value) ?? `${value.kind}:${fold(text)}`;
  foldedKeys.set(value, key);
  return key;
}

/** A string that is the same for two values exactly when they say the same. Entity ids share one name space, so they stand for themselves. */
export function valueKey(value: Value): string {
  switch (value.kind) {
    case "date":
      return `date:${value.span.from}/${value.span.to}`;
    case "figure":
      return foldedKey(value, value.figure.text);
    case "label":
      return foldedKey(value, value.text);
    default:
      return value.id;
  }
}

/** Whether two spans share a day. ISO dates of equal length compare as text. */
function spansOverlap(a: DateSpan, b: DateSpan): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Range that a figure may stand for; `about` allows a quarter either way (our own choice, wide on purpose: unknown is not false). */
function figureRange(figure: Figure): readonly [number, number] {
  if (figure.between) return figure.between;
  if (figure.n === null || figure.sense === "vague") return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (figure.sense === "more than") return [figure.n, Number.POSITIVE_INFINITY];
  const slack = figure.sense === "about" ? Math.abs(figure.n) / 4 : 0;
  return [figure.n - slack, figure.n + slack];
}

/**
 * Whether both values could be the true answer to one question: the same thing, a part and its whole, two wholes of one part (`overlapping`
 * holds these by id, see `createFactBase`), spans that share a day, figures whose ranges touch, labels of the same text. Values of different kinds never overlap.
 */
export function overlaps(overlapping: Related, a: Value, b: Value): boolean {
  if (a.kind === "date") return b.kind === "date" && spansOverlap(a.span, b.span);
  if (a.kind === "figure") {
    if (b.kind !== "figure") return false;
    const [low, high] = figureRange(a.figure);
    const [otherLow, otherHigh] = figureRange(b.figure);
    return low <= otherHigh && otherLow <= high;
  }
  if (a.kind === "label") return b.kind === "label" && valueKey(a) === valueKey(b);
  return b.kind === a.kind && (a.id === b.id || overlapping.get(a.id)?.has(b.id) === true);
}
