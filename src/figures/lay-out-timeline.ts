import { BEFORE, type EventOrder, proveOrder, sortProven } from "../course/event-order";
import type { FactBase } from "../course/fact-base";
import { chooseDays, type Days, divideAxis, type TimelineAxis } from "./timeline-axis";
import { placeBar, type TimelineBar } from "./timeline-bar";
import { type EventTime, findTimes } from "./timeline-times";

/** A report that puts one event before another. */
export interface OrderStatement {
  readonly claim: string;
  readonly other: string;
  /** Where the row's event stands to the other. */
  readonly side: "before" | "after";
  /** Whether the bound of some row here rests on it. */
  readonly bounding: boolean;
}

export interface TimelineRow extends EventTime {
  readonly event: string;
  /** One for each of its datings; for an event without a date one that its order bounds; none where nothing orders it, or without an axis. */
  readonly bars: readonly TimelineBar[];
  /** What is said of its order and is no part of the proof of `notBefore` and `notAfter`. */
  readonly statements: readonly OrderStatement[];
}

/** Each row stands in one group; read in this order, groups and rows keep every proven order. */
export interface TimelineGroups {
  /** Over before the axis begins. */
  readonly earlier: readonly TimelineRow[];
  readonly axis: readonly TimelineRow[];
  /** Begun after the axis ends. */
  readonly later: readonly TimelineRow[];
  /** Without a date, and without a proven order to any other event here. */
  readonly loose: readonly TimelineRow[];
}

export interface TimelinePairs {
  readonly all: number;
  readonly ordered: number;
  /** Unordered pairs, each once, in the order of the rows; those of the group `loose` are left out. */
  readonly open: readonly { readonly event: string; readonly others: readonly string[] }[];
}

export interface TimelineLayout {
  /** Null where no date is known. */
  readonly axis: TimelineAxis | null;
  readonly groups: TimelineGroups;
  readonly pairs: TimelinePairs;
}

export interface TimelineSpec {
  /** Ids of events; each counts once. */
  readonly events: readonly string[];
  /** First and last ISO day of the axis; without them it shows where most of the dates lie. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Further days that should find room on the axis. */
  readonly also?: readonly Days[];
}

/**
 * Lays out events on an axis of days: what is dated as reported, what is not as far as its order is proven, and no mark beyond a proven bound. A date on
 * which reports differ is drawn as each has it, whatever the order leaves of it. Throws where the given axis ends before it begins.
 */
export function layOutTimeline(facts: FactBase, { events, from, to, also = [] }: TimelineSpec): TimelineLayout {
  const order = proveOrder(facts);
  const times = findTimes(facts, order, events);
  const shown = sortRows([...times.keys()], order, times);
  const known = shown.flatMap(([, { datings, earliest, latest }]) => {
    const [first, last] = [earliest ?? latest, latest ?? earliest];
    return datings.length > 1 ? datings.map(({ span }) => span) : first && last ? [{ from: first, to: last }] : [];
  });
  const chosen = chooseDays([...known, ...also]);
  const first = from ?? (to !== undefined && chosen && chosen.from > to ? to : chosen?.from);
  const last = to ?? (from !== undefined && chosen && chosen.to < from ? from : chosen?.to);
  const axis = first && last ? divideAxis({ from: first, to: last }, facts.course.language) : null;
  const isOrdered = (event: string): boolean =>
    shown.some(([other]) => (order.proof(event, other) ?? order.proof(other, event)) !== null);
  const statements = listStatements(facts, times);
  const rows = shown.map(([event, time]) => layOutRow(axis, event, time, isOrdered(event), statements));
  const groups = groupRows(rows, axis, isOrdered);
  return { axis, groups, pairs: countPairs(groups, order) };
}

type Shown = readonly (readonly [string, EventTime])[];

/** By the first day that is known of each, as far as the proven order leaves that open. */
function sortRows(events: readonly string[], { proof }: EventOrder, times: ReadonlyMap<string, EventTime>): Shown {
  const key = (event: string): string => {
    const { earliest, latest } = times.get(event) ?? {};
    return `${earliest ?? latest ?? ""} ${latest ?? "~"}`;
  };
  const byDay = [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return sortProven(byDay, proof).flatMap((event) => {
    const time = times.get(event);
    return time ? [[event, time] as const] : [];
  });
}

type Statements = (event: string) => readonly OrderStatement[];

function layOutRow(
  axis: TimelineAxis | null,
  event: string,
  time: EventTime,
  ordered: boolean,
  listed: Statements,
): TimelineRow {
  const { datings, earliest, latest, notBefore, notAfter } = time;
  const proven = new Set([...(notBefore?.claims ?? []), ...(notAfter?.claims ?? [])]);
  const [only, ...others] = datings;
  const placed = only !== undefined || earliest !== null || latest !== null || ordered;
  const bars = !axis
    ? []
    : others.length > 0
      ? datings.map(({ span, how }) => placeBar(axis, span.from, span.to, span.approximate ? "fuzzy" : "sharp", how))
      : placed
        ? [placeBar(axis, earliest, latest, only?.span.approximate ? "fuzzy" : "sharp", only?.how ?? "order")]
        : [];
  return { event, ...time, bars, statements: listed(event).filter(({ claim }) => !proven.has(claim)) };
}

function listStatements(facts: FactBase, times: ReadonlyMap<string, EventTime>): Statements {
  const bounding = new Set(
    [...times.values()].flatMap(({ notBefore, notAfter }) => [
      ...(notBefore?.claims ?? []),
      ...(notAfter?.claims ?? []),
    ]),
  );
  return (event) =>
    (facts.mentions.get(event) ?? []).flatMap(({ claim, account, role }) => {
      if (claim.predicate !== BEFORE.predicate) return [];
      const side = role === BEFORE.first ? "before" : "after";
      const other = account.args[side === "before" ? BEFORE.then : BEFORE.first];
      return other?.kind === "event"
        ? [{ claim: claim.id, other: other.id, side, bounding: bounding.has(claim.id) }]
        : [];
    });
}

function groupRows(
  rows: readonly TimelineRow[],
  axis: TimelineAxis | null,
  isOrdered: (event: string) => boolean,
): TimelineGroups {
  const groupOf = ({ event, earliest, latest }: TimelineRow): keyof TimelineGroups => {
    if (axis && latest !== null && latest < axis.from) return "earlier";
    if (axis && earliest !== null && earliest > axis.to) return "later";
    if (earliest !== null || latest !== null) return "axis";
    return isOrdered(event) ? "axis" : "loose";
  };
  const pick = (group: keyof TimelineGroups): readonly TimelineRow[] => rows.filter((row) => groupOf(row) === group);
  return { earlier: pick("earlier"), axis: pick("axis"), later: pick("later"), loose: pick("loose") };
}

function countPairs({ earlier, axis, later, loose }: TimelineGroups, { proof }: EventOrder): TimelinePairs {
  const events = [...earlier, ...axis, ...later].map(({ event }) => event);
  const open = events.map((event, i) => ({
    event,
    others: events.slice(i + 1).filter((other) => proof(event, other) === null && proof(other, event) === null),
  }));
  const among = (n: number): number => (n * n - n) / 2;
  const unordered = open.reduce((sum, { others }) => sum + others.length, 0);
  return {
    all: among(events.length + loose.length),
    ordered: among(events.length) - unordered,
    open: open.filter(({ others }) => others.length > 0),
  };
}
