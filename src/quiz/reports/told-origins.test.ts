import { describe, expect, it } from "vitest";
import { createFactBase } from "../../course/fact-base";
import { cite, predicate } from "../../course/test-course";
import { fairFacts, told } from "../forms/test-papers";
import { listToldOrigins } from "./told-origins";

const CAKES = told("cakes", "The cakes were sold.", [cite("herald", 4, "baker")]);
const SWEET = { ...told("sweet", "The cakes were called sweet.", [cite("herald", 4, "bare")]), predicate: "called" };
const LATE = told("late", "The cakes were late.", [cite("herald", 4, "bare")]);

const listIn = (claims: readonly (typeof CAKES)[]): readonly string[] => {
  const { course } = fairFacts(claims);
  const called = { ...predicate("called", { what: "label", how: "label" }), aside: true };
  return listToldOrigins(createFactBase({ ...course, predicates: [...course.predicates, called] }), "herald", 4);
};

describe("listToldOrigins", () => {
  it.each([
    ["leaves out what a paragraph says in passing alone", [CAKES, SWEET], ["baker"]],
    ["keeps what it says something else on, in either order", [CAKES, SWEET, LATE], ["bare", "baker"]],
    ["keeps what it says something else on, in either order", [LATE, SWEET, CAKES], ["bare", "baker"]],
    ["keeps what no claim cites", [CAKES], ["bare", "baker"]],
  ])("%s", (_what, claims, origins) => expect(listIn(claims)).toEqual(origins));

  it("lists none for a paragraph that the source lacks", () =>
    expect(listToldOrigins(fairFacts([CAKES]), "herald", 99)).toEqual([]));
});
