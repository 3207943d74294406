import { placeDay, type TimelineAxis } from "./timeline-axis";

/** How a bar ends: on a day that is sure, on one that is about right, without any bound, or beyond the axis. */
export type BarEdge = "sharp" | "fuzzy" | "open" | "beyond";

/** All days on which an event can have happened. */
export interface TimelineBar {
  /** On the axis, or in the column before or after it, which has no scale. */
  readonly zone: "earlier" | "axis" | "later";
  /** From 0 to 1; null where the bar runs off the axis on this side. */
  readonly start: number | null;
  readonly end: number | null;
  readonly startEdge: BarEdge;
  readonly endEdge: BarEdge;
  /** Whether it covers a single day. */
  readonly day: boolean;
  /** A date that is reported or inferred, or an order that bounds the days. */
  readonly how: "reported" | "inferred" | "order";
}

/** Places the days from the first to the last possible one, of which one may be unknown (null). `edge` is how known ends are drawn. */
export function placeBar(
  axis: TimelineAxis,
  from: string | null,
  to: string | null,
  edge: "sharp" | "fuzzy",
  how: TimelineBar["how"],
): TimelineBar {
  const zone = to !== null && to < axis.from ? "earlier" : from !== null && from > axis.to ? "later" : "axis";
  const startEdge = from === null ? "open" : zone === "axis" && from < axis.from ? "beyond" : edge;
  const endEdge = to === null ? "open" : zone === "axis" && to > axis.to ? "beyond" : edge;
  const onAxis = (day: string | null, side: BarEdge): string | null =>
    zone !== "axis" || side === "open" || side === "beyond" ? null : day;
  const [first, last] = [onAxis(from, startEdge), onAxis(to, endEdge)];
  return {
    zone,
    start: first === null ? null : placeDay(axis, first),
    end: last === null ? null : placeDay(axis, last) + 1 / axis.days,
    startEdge,
    endEdge,
    day: from !== null && from === to,
    how,
  };
}
