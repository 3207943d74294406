import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import {
  account,
  BEFORE_PREDICATE,
  cite,
  claim,
  DATED_PREDICATE,
  datings,
  event,
  facts,
  isEvent,
  source,
  span,
} from "../../course/test-course";
import { Timeline } from "./timeline";
import { TimelinePage } from "./timeline-page";

const events = [
  event("storm", span("2001-05-10", "2001-05-10", { text: "10 May 2001" }), { about: "It came from the sea." }),
  event("warning"),
  event("rumour", null, { about: "Nobody says when." }),
];
const order = { first: isEvent("warning"), then: isEvent("storm") };
const base = facts({
  events,
  sources: [source("gazette", 1), { ...source("herald", 2), date: span("2001-05-12"), datedBy: "stamp" }],
  predicates: [DATED_PREDICATE, BEFORE_PREDICATE],
  claims: [
    ...datings(events),
    claim("warned", "before", order, {
      accounts: [account(order, { citations: [cite("herald", 4)] })],
      note: "The mayor tells it in this order.",
    }),
  ],
});

const textOf = (html: string): string => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
/** The row that has this event for its name. */
const rowOf = (html: string, id: string): string =>
  html.split("<li").find((row) => row.includes(`timeline-name"><a href="/test/events/${id}"`)) ?? "";

describe("Timeline", () => {
  const html = renderToStaticMarkup(
    <Timeline events={["warning", "storm", "rumour"]} facts={base} title="The storm" />,
  );

  it("says a date, how it is known, and where", () => {
    const row = rowOf(html, "storm");
    expect(textOf(row)).toContain("Storm 10 May 2001 Reported: source 1, paragraph 1");
    expect(row).toContain('href="/test/sources/gazette#p1"');
  });

  it("says how far order bounds what has no date, and which paragraphs prove it", () => {
    const row = rowOf(html, "warning");
    expect(textOf(row)).toContain("Warning 10 May 2001 at the latest By its order: before the storm");
    expect(row).toContain('href="/test/sources/herald#p4"');
    expect(row).toContain('href="/test/sources/gazette#p1"');
  });

  it("sets apart what nothing orders, and counts the pairs", () => {
    expect(textOf(html)).toContain("Without a date, and nothing here orders it Rumour");
    expect(textOf(html)).toMatch(
      /The reports put 1 of 3 pairs in order\. .*2 of them are pairs with the event without date/,
    );
  });

  it.each([
    [["storm", "rumour"], "The pair that nothing orders It is a pair with the event without date and order."],
    [["warning", "storm", "rumour"], "2 of them are pairs with the event without date and order."],
  ])("counts the pairs of %j in words that fit", (shown, says) => {
    const counted = renderToStaticMarkup(<Timeline events={shown} facts={base} title="The storm" />);
    expect(textOf(counted)).toContain(says);
  });

  it("hides from screen readers what the words say already", () => {
    const marks = [...html.matchAll(/<\w+[^>]*class="timeline-(?:head|track|sample)"[^>]*>/g)].map(([tag]) => tag);
    expect(marks.filter((tag) => tag.includes("timeline-track"))).toHaveLength(3);
    expect(
      marks.filter((tag) => !tag.includes("timeline-track")).every((tag) => tag.includes('aria-hidden="true"')),
    ).toBe(true);
    expect(rowOf(html, "storm")).toContain('<div aria-hidden="true" class="timeline-track"');
  });

  it("explains the marks that occur, and no others", () => {
    expect(textOf(html)).toContain("Reported: a report prints the date.");
    expect(textOf(html)).toContain("that day at the latest.");
    expect(textOf(html)).not.toContain("Inferred: worked out");
    expect(textOf(html)).not.toContain("at the earliest");
  });
});

describe("TimelinePage", () => {
  const html = renderToStaticMarkup(<TimelinePage facts={base} />);

  it("folds the reasons of each row, and lets an address land inside the fold, which opens it", () => {
    for (const { id } of events) {
      const fold = rowOf(html, id).split("<details")[1] ?? "";
      expect(fold).toContain(`id="event-${id}"`);
      expect(fold.indexOf(`id="event-${id}"`)).toBeGreaterThan(fold.indexOf("</summary>"));
      expect(rowOf(html, id)).not.toMatch(/<details[^>]* open/);
    }
    expect(rowOf(html, "storm")).toContain('id="claim-when-storm"');
    expect(textOf(rowOf(html, "storm"))).toContain("Storm: Reported It came from the sea.");
    expect(textOf(rowOf(html, "warning"))).toContain("Warning: By its order");
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has one axis for all its lists", () => expect(html.split('class="timeline-head"')).toHaveLength(2));

  it("adds what each event is, and why it is ordered so", () => {
    expect(textOf(rowOf(html, "storm"))).toContain("It came from the sea.");
    expect(textOf(rowOf(html, "storm"))).toContain("After: the warning ( source 2, paragraph 4 )");
    expect(textOf(rowOf(html, "warning"))).toContain("before the storm . The mayor tells it in this order.");
    expect(textOf(rowOf(html, "rumour"))).toContain("Nobody says when.");
  });

  it("shows each document's own date, and says where one bears none", () => {
    const documents = textOf(
      html.slice(html.indexOf("The dates of the documents"), html.indexOf("No date, and nothing orders them")),
    );
    expect(documents).toContain("Source 1: Gazette No date");
    expect(documents).toContain("Source 2: Herald 2001-05-12, only a stamp: not sure");
  });
});
