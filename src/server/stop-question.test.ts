import { describe, expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
import { actor, claim, facts as courseFacts, isActor, predicate } from "../course/test-course";
import { VALLEY } from "../quiz/test-valley";
import { getEarlierLesson, getOrderQuestion, getStopQuestion } from "./stop-question";

const facts = createFactBase(VALLEY);
const [one, two] = VALLEY.lessons;
if (!one || !two) throw new Error("The valley has two lessons.");

describe("getStopQuestion", () => {
  it("asks the claim for the role, with the paragraphs that prove it", () => {
    const { item, proofs } = getStopQuestion(facts, "home-mayor-holt", "town");
    expect(item.asks).toEqual(["home-mayor-holt"]);
    expect(Object.keys(proofs)).not.toHaveLength(0);
  });

  it("lets a number be typed where the bank has no choice", () => {
    const figure = { text: "12 boats", n: 12, sense: "exact", unit: "boats", printed: [] } as const;
    const fleet = courseFacts({
      id: "harbour",
      actors: [actor("divers", { plural: true, type: "crew" })],
      predicates: [
        predicate(
          "owns",
          { who: "actor", count: "figure" },
          {
            dependencies: [{ one: "count", per: ["who"] }],
            ask: { count: { skill: "figure", stem: "How many boats do {who} own?", prompt: null } },
          },
        ),
      ],
      claims: [claim("fleet", "owns", { who: isActor("divers"), count: { kind: "figure", figure } })],
    });
    const { item } = getStopQuestion(fleet, "fleet", "count");
    expect([item.kind, item.asks]).toEqual(["number", ["fleet"]]);
  });

  it("says why a claim cannot be asked", () => {
    expect(() => getStopQuestion(facts, "who-opened-the-gate", "who")).toThrow(/reports-differ/);
  });
});

it("opens an order over the events named, with the paragraphs that prove it", () => {
  const { item, proofs } = getOrderQuestion(facts, ["closing-of-the-road", "first-storm"]);
  expect(item.options.map(({ id }) => id).sort()).toEqual(["closing-of-the-road", "first-storm"]);
  expect(Object.keys(proofs)).not.toHaveLength(0);
});

describe("getEarlierLesson", () => {
  it("finds the lesson that told the claim", () => {
    expect(getEarlierLesson(facts, "home-mayor-holt", two)).toBe(one);
  });

  it.each([
    ["this lesson", "home-mayor-holt", one, /: one tells it first/],
    ["a later lesson", "home-doctor-imber", one, /: two tells it first/],
  ])("refuses what %s tells first", (_, claim, now, says) => {
    expect(() => getEarlierLesson(facts, claim, now)).toThrow(says);
  });
});
