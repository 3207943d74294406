import { describe, expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
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
