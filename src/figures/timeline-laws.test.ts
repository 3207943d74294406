import fc from "fast-check";
import { expect, it } from "vitest";
import type { DateSpan } from "../course/course";
import { proveOrder } from "../course/event-order";
import { BEFORE_PREDICATE, claim, DATED_PREDICATE, datings, event, facts, isEvent, span } from "../course/test-course";
import { layOutTimeline } from "./lay-out-timeline";
import { placeDay, type TimelineAxis } from "./timeline-axis";
import type { TimelineBar } from "./timeline-bar";

const day = (n: number): string => new Date(Date.UTC(2001, 0, 1 + n)).toISOString().slice(0, 10);
const days = fc.tuple(fc.oneof(fc.nat(30), fc.integer({ min: -3000, max: -2500 })), fc.nat(9));
const spans = fc.array(fc.option(days.map(([from, more]): DateSpan => span(day(from), day(from + more)))), {
  minLength: 2,
  maxLength: 7,
});
const pairs = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 7 });
const window = fc.option(fc.tuple(fc.nat(20), fc.nat(20)));

const worlds = fc.record({ spans, pairs, window }).map(({ spans, pairs, window }) => {
  const events = spans.map((when, i) => event(`e${i}`, when));
  const claims = pairs.flatMap(([a, b], i) => {
    const [first, then] = [events[a], events[b]];
    return first && then && a !== b
      ? [claim(`c${i}`, "before", { first: isEvent(first.id), then: isEvent(then.id) })]
      : [];
  });
  const base = facts({
    events,
    predicates: [DATED_PREDICATE, BEFORE_PREDICATE],
    claims: [...datings(events), ...claims],
  });
  const ids = events.map(({ id }) => id);
  const axis = window ? { from: day(window[0]), to: day(window[0] + window[1]) } : {};
  const layout = layOutTimeline(base, { events: ids, ...axis });
  const { earlier, axis: middle, later, loose } = layout.groups;
  return { base, ids, layout, rows: [...earlier, ...middle, ...later, ...loose], proof: proveOrder(base).proof };
});

/** How far to the left and right a bar reaches: on the axis from 0 to 1, off it below and above. */
function reach({ zone, start, end, startEdge, endEdge }: TimelineBar): readonly [number, number] {
  const from = zone === "later" ? 2 : zone === "earlier" ? -1 : (start ?? (startEdge === "open" ? -Infinity : -1));
  const to = zone === "later" ? 2 : zone === "earlier" ? -1 : (end ?? (endEdge === "open" ? Infinity : 2));
  return [startEdge === "open" ? -Infinity : from, endEdge === "open" ? Infinity : to];
}

const off = (axis: TimelineAxis, iso: string): number | null => (iso < axis.from ? -1 : iso > axis.to ? 2 : null);

it("draws no event later than a day before which it is proven, nor earlier than one after which it is", () => {
  fc.assert(
    fc.property(worlds, ({ base, layout: { axis }, rows, proof }) => {
      for (const { event: id, bars } of rows) {
        for (const { id: other, when } of base.course.events) {
          if (!axis || !when) continue;
          for (const [from, to] of bars.map(reach)) {
            if (proof(id, other))
              expect(to).toBeLessThanOrEqual((off(axis, when.to) ?? placeDay(axis, when.to) + 1 / axis.days) + 1e-9);
            if (proof(other, id))
              expect(from).toBeGreaterThanOrEqual((off(axis, when.from) ?? placeDay(axis, when.from)) - 1e-9);
          }
        }
      }
    }),
  );
});

it("never contradicts a proven order by the order of its rows", () => {
  fc.assert(
    fc.property(worlds, ({ ids, rows, proof }) => {
      expect(rows.map((row) => row.event).sort()).toEqual([...ids].sort());
      rows.forEach((row, i) => {
        for (const earlier of rows.slice(0, i)) expect(proof(row.event, earlier.event)).toBeNull();
      });
    }),
  );
});

it("counts exactly the proven pairs, and never bounds an event to no day at all", () => {
  fc.assert(
    fc.property(worlds, ({ ids, layout, rows, proof }) => {
      const { all, ordered, open } = layout.pairs;
      expect(ordered).toBe(ids.flatMap((a) => ids.filter((b) => proof(a, b) !== null)).length);
      const listed = open.reduce((sum, { others }) => sum + others.length, 0);
      if (layout.groups.loose.length === 0) expect(ordered + listed).toBe(all);
      for (const { earliest, latest } of rows) if (earliest && latest) expect(earliest <= latest).toBe(true);
    }),
  );
});
