import type { DateSpan, Figure, Value } from "./course";

/** For every entity: its own id and the ids of all wholes it belongs to, near and far. */
export type Wholes = ReadonlyMap<string, ReadonlySet<string>>;

const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** A string that is the same for two values exactly when they say the same. Entity ids share one name space, so they stand for themselves. */
export function valueKey(value: Value): string {
  switch (value.kind) {
    case "date":
      return `date:${value.span.from}/${value.span.to}`;
    case "figure":
      return `figure:${fold(value.figure.text)}`;
    case "label":
      return `label:${fold(value.text)}`;
    default:
      return value.id;
  }
}

/** Whether two spans share a day. ISO dates of equal length compare as text. */
export function spansOverlap(a: DateSpan, b: DateSpan): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Range that a figure may stand for; `about` allows a quarter either way (our own choice, wide on purpose: unknown is not false). */
function figureRange(figure: Figure): readonly [number, number] {
  if (figure.n === null || figure.sense === "vague") return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (figure.sense === "more than") return [figure.n, Number.POSITIVE_INFINITY];
  const slack = figure.sense === "about" ? Math.abs(figure.n) / 4 : 0;
  return [figure.n - slack, figure.n + slack];
}

/**
 * Whether both values could be the true answer to one question: the same thing, a part and its whole, spans that share a day,
 * figures whose ranges touch, labels of the same text. Values of different kinds never overlap.
 */
export function overlaps(wholes: Wholes, a: Value, b: Value): boolean {
  if (a.kind === "date") return b.kind === "date" && spansOverlap(a.span, b.span);
  if (a.kind === "figure") {
    if (b.kind !== "figure") return false;
    const [low, high] = figureRange(a.figure);
    const [otherLow, otherHigh] = figureRange(b.figure);
    return low <= otherHigh && otherLow <= high;
  }
  if (a.kind === "label") return b.kind === "label" && fold(a.text) === fold(b.text);
  if (b.kind !== a.kind) return false;
  if (a.id === b.id) return true;
  return (wholes.get(a.id)?.has(b.id) ?? false) || (wholes.get(b.id)?.has(a.id) ?? false);
}
