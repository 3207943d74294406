import { describe, expect, it } from "vitest";
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
} from "../course/test-course";
import { layOutTimeline, type TimelineLayout } from "./lay-out-timeline";

const predicates = [DATED_PREDICATE, BEFORE_PREDICATE];
const before = (first: string, then: string) =>
  claim(`${first}-before-${then}`, "before", { first: isEvent(first), then: isEvent(then) });

const events = [
  event("talk"),
  event("launch"),
  event("flood", span("1997-01-01", "1997-12-31", { grain: "year", approximate: true }), { dating: "inferred" }),
  event("survey"),
  event("rumour"),
  event("storm", span("2001-05-10")),
  event("warning"),
  event("search", span("2001-05-12", "2001-05-16"), { dating: "inferred" }),
  event("verdict"),
  event("repair", span("2001-05-14", "2001-05-20")),
];
const base = facts({
  events,
  predicates,
  claims: [
    ...datings(events),
    before("warning", "storm"),
    before("survey", "flood"),
    before("launch", "warning"),
    before("search", "verdict"),
    before("talk", "verdict"),
  ],
});
const all = events.map(({ id }) => id);
const layout = layOutTimeline(base, { events: all });
const names = (group: keyof TimelineLayout["groups"], of = layout): readonly string[] =>
  of.groups[group].map((row) => row.event);
const row = (id: string, of = layout) =>
  Object.values(of.groups)
    .flat()
    .find((one) => one.event === id);

describe("layOutTimeline", () => {
  it("shows the days where most of the dates lie", () =>
    expect(layout.axis).toMatchObject({ from: "2001-05-10", to: "2001-05-20" }));

  it("orders rows by what is known, and keeps every proven order", () => {
    expect(names("earlier")).toEqual(["survey", "flood"]);
    expect(names("axis")).toEqual(["talk", "launch", "warning", "storm", "search", "verdict", "repair"]);
    expect(names("later")).toEqual([]);
  });

  it("sets apart what has no date and no order here", () => {
    expect(names("loose")).toEqual(["rumour"]);
    expect(row("rumour")?.bars).toEqual([]);
    const alone = layOutTimeline(base, { events: ["talk", "storm"] });
    expect(names("loose", alone)).toEqual(["talk"]);
  });

  it.each([
    ["an event right before a dated one", "warning", null, "2001-05-10"],
    ["what comes before that", "launch", null, "2001-05-10"],
    ["an event after an interval", "verdict", "2001-05-12", null],
    ["nothing but order", "talk", null, null],
    ["a date", "repair", "2001-05-14", "2001-05-20"],
  ])("bounds %s", (_what, id, earliest, latest) => expect(row(id)).toMatchObject({ earliest, latest }));

  it("says which event and which claims prove a bound", () => {
    expect(row("launch")?.notAfter).toEqual({
      day: "2001-05-10",
      via: "storm",
      claims: ["launch-before-warning", "warning-before-storm", "when-storm"],
    });
    expect(row("storm")).toMatchObject({ notBefore: null, notAfter: null });
  });

  it("draws an order without any day as open on both sides", () =>
    expect(row("talk")?.bars).toMatchObject([{ startEdge: "open", endEdge: "open", how: "order" }]));

  it("draws how a day is known, and whether it is about right", () => {
    expect(row("storm")?.bars).toMatchObject([{ how: "reported", day: true, startEdge: "sharp" }]);
    expect(row("search")?.bars).toMatchObject([{ how: "inferred", day: false, startEdge: "sharp" }]);
    expect(row("flood")?.bars).toMatchObject([{ how: "inferred", zone: "earlier", startEdge: "fuzzy" }]);
    expect(row("warning")?.bars).toMatchObject([{ how: "order", startEdge: "open", endEdge: "sharp" }]);
  });

  it("lists statements of order that bound nothing in the row, and whether they bound another", () => {
    expect(row("verdict")?.statements).toEqual([
      { claim: "talk-before-verdict", other: "talk", side: "after", bounding: false },
    ]);
    expect(row("storm")?.statements).toEqual([
      { claim: "warning-before-storm", other: "warning", side: "after", bounding: true },
    ]);
    expect(row("warning")?.statements).toEqual([
      { claim: "launch-before-warning", other: "launch", side: "after", bounding: true },
    ]);
  });

  it("counts the pairs that are ordered and names those that are not", () => {
    const few = layOutTimeline(base, { events: ["storm", "search", "repair", "rumour"] });
    expect(few.pairs).toEqual({ all: 6, ordered: 2, open: [{ event: "search", others: ["repair"] }] });
  });

  it("counts an event once that is named twice", () =>
    expect(layOutTimeline(base, { events: ["storm", "search", "storm"] }).pairs.all).toBe(1));

  it.each([
    ["both ends", { from: "2001-05-01", to: "2001-05-31" }, ["2001-05-01", "2001-05-31"]],
    ["the first day", { from: "2001-05-01" }, ["2001-05-01", "2001-05-20"]],
    ["the last day", { to: "2001-05-15" }, ["2001-05-10", "2001-05-15"]],
    ["a first day after all dates", { from: "2003-01-01" }, ["2003-01-01", "2003-01-01"]],
    ["a last day before all dates", { to: "1990-01-01" }, ["1990-01-01", "1990-01-01"]],
    ["further days", { also: [{ from: "2001-05-25", to: "2001-05-25" }] }, ["2001-05-10", "2001-05-25"]],
  ])("takes %s as given", (_what, given, [from, to]) =>
    expect(layOutTimeline(base, { events: all, ...given }).axis).toMatchObject({ from, to }),
  );

  it("groups by the axis that is given", () => {
    const late = layOutTimeline(base, { events: all, from: "2001-05-13", to: "2001-05-13" });
    expect(names("earlier", late)).toEqual(["survey", "flood", "launch", "warning", "storm"]);
    expect(names("axis", late)).toEqual(["talk", "search", "verdict"]);
    expect(names("later", late)).toEqual(["repair"]);
  });

  it("needs no axis where nothing has a date", () => {
    const undated = layOutTimeline(base, { events: ["talk", "rumour"] });
    expect(undated).toMatchObject({ axis: null, pairs: { all: 1, ordered: 0, open: [] } });
    const ordered = layOutTimeline(facts({ events, predicates, claims: [before("talk", "verdict")] }), {
      events: ["verdict", "talk"],
    });
    expect(ordered.axis).toBeNull();
    expect(names("axis", ordered)).toEqual(["talk", "verdict"]);
  });

  it("draws a date on which reports differ once for each of them", () => {
    const differing = disputed("when-storm", "dated", [
      { event: isEvent("storm"), date: isDate(span("2001-05-10")) },
      { event: isEvent("storm"), date: isDate(span("2001-05-13")) },
    ]);
    const world = facts({ events, predicates, claims: [differing, before("warning", "storm")] });
    const torn = layOutTimeline(world, { events: ["storm", "warning"] });
    expect(torn.axis).toMatchObject({ from: "2001-05-10", to: "2001-05-13" });
    expect(row("storm", torn)?.bars).toMatchObject([
      { start: 0, end: 0.25 },
      { start: 0.75, end: 1 },
    ]);
    expect(row("warning", torn)?.latest).toBe("2001-05-13");
  });

  it("narrows an interval by what is proven to come before and after", () => {
    const narrow = facts({
      events,
      predicates,
      claims: [...datings(events), before("repair", "search"), before("storm", "search")],
    });
    const laid = layOutTimeline(narrow, { events: ["repair", "search"] });
    expect(row("repair", laid)).toMatchObject({
      earliest: "2001-05-14",
      latest: "2001-05-16",
      notAfter: { via: "search" },
    });
    expect(row("search", laid)).toMatchObject({
      earliest: "2001-05-14",
      latest: "2001-05-16",
      notBefore: { via: "repair" },
    });
  });
});
