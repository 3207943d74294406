import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDating, proveOrder, sortProven } from "./event-order";
import {
  BEFORE_PREDICATE,
  claim,
  DATED_PREDICATE,
  datings,
  disputed,
  event,
  facts,
  isDate,
  isEvent,
  span,
} from "./test-course";

const predicates = [DATED_PREDICATE, BEFORE_PREDICATE];
const before = (id: string, first: string, then: string) =>
  claim(id, "before", { first: isEvent(first), then: isEvent(then) });

describe("proveOrder", () => {
  const events = [
    event("a", span("2001-01-01")),
    event("b", span("2001-01-01", "2001-01-03")),
    event("c", span("2001-01-04")),
    event("d"),
    event("e"),
    event("part", span("2001-01-02"), { partOf: ["c"] }),
  ];
  const { proof, events: known } = proveOrder(
    facts({ events, predicates, claims: [...datings(events), before("d-after-c", "c", "d")] }),
  );

  it.each([
    ["a", "c", ["when-a", "when-c"]],
    ["b", "c", ["when-b", "when-c"]],
    ["c", "d", ["d-after-c"]],
    ["a", "d", ["when-a", "when-c", "d-after-c"]],
  ])("%s came before %s", (one, other, claims) => expect(proof(one, other)).toEqual(claims));

  it.each([
    ["spans that share a day", "a", "b"],
    ["the other way round", "c", "a"],
    ["nothing known of one", "a", "e"],
    ["an event and its own part", "part", "c"],
  ])("does not order: %s", (_why, one, other) => expect(proof(one, other)).toBeNull());

  it("lists what it orders, earliest first, the rest as given", () =>
    expect(known).toEqual(["a", "b", "c", "part", "d"]));

  it("takes no side where reports contradict one another", () => {
    const torn = proveOrder(facts({ events, predicates, claims: [before("x", "d", "e"), before("y", "e", "d")] }));
    expect(torn.proof("d", "e")).toBeNull();
    const disputedDate = disputed("when-a", "dated", [
      { event: isEvent("a"), date: isDate(span("2001-01-01")) },
      { event: isEvent("a"), date: isDate(span("2001-01-09")) },
    ]);
    const world = facts({ events, predicates, claims: [disputedDate, ...datings(events.slice(2))] });
    expect(proveOrder(world).proof("a", "c")).toBeNull();
    expect(findDating(world, "a")).toBeNull();
    expect(findDating(world, "c")?.claim).toBe("when-c");
  });

  it("is a strict partial order, and its sorting keeps every pair", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2001-01-${String(n).padStart(2, "0")}`);
    const spans = fc.array(fc.tuple(day, day), { minLength: 2, maxLength: 8 });
    const links = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 4 });
    fc.assert(
      fc.property(spans, links, (pairs, linked) => {
        const many = pairs.map(([x, y], i) => event(`e${i}`, x < y ? span(x, y) : span(y, x)));
        const extra = linked.flatMap(([x, y], i) =>
          many[x] && many[y] && x !== y ? [before(`l${i}`, `e${x}`, `e${y}`)] : [],
        );
        const order = proveOrder(facts({ events: many, predicates, claims: [...datings(many), ...extra] }));
        const ids = many.map(({ id }) => id);
        const sorted = sortProven(ids, order.proof);
        for (const x of ids) {
          expect(order.proof(x, x)).toBeNull();
          for (const y of ids) {
            if (!order.proof(x, y)) continue;
            expect(order.proof(y, x)).toBeNull();
            expect(sorted.indexOf(x)).toBeLessThan(sorted.indexOf(y));
          }
        }
      }),
    );
  });
});
