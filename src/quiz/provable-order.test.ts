import { describe, expect, it } from "vitest";
import type { Claim, Source } from "../course/course";
import {
  BEFORE_PREDICATE,
  claim,
  DATED_PREDICATE,
  datings,
  event,
  facts,
  isEvent,
  source,
  span,
} from "../course/test-course";
import { getOrder } from "./provable-order";

const events = [
  event("fire", span("2001-05-03"), { dating: "inferred" }),
  event("flood", span("2001-05-05"), { dating: "inferred" }),
  event("fair", span("2001-05-09"), { dating: "reported" }),
];

const told = (datedBy: Source["datedBy"], more: readonly Claim[] = []) => {
  const made = datings(events);
  const cited = made[0]?.accounts[0]?.citations[0]?.source ?? "";
  return facts({
    events,
    sources: [{ ...source(cited, 1), datedBy }],
    predicates: [DATED_PREDICATE, BEFORE_PREDICATE],
    claims: [...made, ...more],
  });
};

describe("getOrder", () => {
  it.each([
    ["leaves open two that both lean on one stamp", "stamp", "fire", "flood", false],
    ["orders one that leans on it and one whose date is printed", "stamp", "flood", "fair", true],
    ["orders two that lean on a date in the byline", "byline", "fire", "flood", true],
  ] as const)("%s", (_what, datedBy, before, after, isProven) =>
    expect(getOrder(told(datedBy)).proof(before, after) !== null).toBe(isProven),
  );

  it("orders them where a report says which came first", () => {
    const world = told("stamp", [claim("fire-first", "before", { first: isEvent("fire"), then: isEvent("flood") })]);
    expect(getOrder(world).proof("fire", "flood")).toEqual(["fire-first"]);
  });
});
