import { describe, expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
import { account, cite, claim, course, event, isActor, isEvent, predicate, span } from "../course/test-course";
import { listArrived, tellBy, whyTooEarly } from "./knowledge-clock";
import type { Arrival } from "./story-header";

const counted = claim(
  "counted",
  "numbered",
  {},
  {
    accounts: [
      account({ by: isActor("mayor") }, { id: "few", citations: [cite("gazette"), cite("herald", 2)] }),
      account({ by: isActor("mayor") }, { id: "many", citations: [cite("herald", 3)] }),
    ],
  },
);
const sailing = claim("sailing", "planned", { event: isEvent("sailing") });
const facts = createFactBase(
  course({
    predicates: [predicate("numbered", { by: "actor" }), predicate("planned", { event: "event" })],
    claims: [counted, sailing],
    events: [event("sailing", span("1931-03-09", "1931-03-12"))],
  }),
);
const arrivals: readonly Arrival[] = [
  { source: "gazette", date: "1931-03-04", why: null },
  { source: "herald", date: "1931-03-06", why: null },
];

describe("the knowledge clock", () => {
  it.each([
    ["1931-03-03", []],
    ["1931-03-04", ["gazette"]],
    ["1931-03-06", ["gazette", "herald"]],
  ])("on %s knows the documents %j", (day, sources) => {
    expect([...listArrived(arrivals, day)]).toEqual(sources);
  });

  it.each([
    ["counted/few", "1931-03-03", '"counted/few" is not known'],
    ["counted/few", "1931-03-04", null],
    ["counted/many", "1931-03-05", '"counted/many" is not known on 1931-03-05: only herald (1931-03-06) prints it'],
    ["counted", "1931-03-05", '"counted/many" is not known'],
    ["counted", "1931-03-06", null],
    ["sailing", "1931-03-08", "speaks of sailing"],
    ["sailing", "1931-03-09", null],
    ["unknown", "1931-03-03", null],
  ])("lets %s on %s: %s", (written, day, why) => {
    const found = whyTooEarly(facts, written, arrivals, day);
    if (why === null) expect(found).toBeNull();
    else expect(found).toContain(why);
  });

  it("never lets in a document that the story does not list", () => {
    expect(whyTooEarly(facts, "counted/many", arrivals.slice(0, 1), "1999-01-01")).toContain("herald (never arrives)");
  });

  it("tells a claim by the documents that have arrived, and by no other", () => {
    const told = tellBy(counted, new Set(["gazette"]));
    expect(told?.accounts.map(({ id, citations }) => [id, citations.map(({ source }) => source)])).toEqual([
      ["few", ["gazette"]],
    ]);
    expect(tellBy(counted, new Set(["herald"]))?.accounts.map(({ id }) => id)).toEqual(["few", "many"]);
    expect(tellBy(counted, new Set())).toBeNull();
  });
});
