import { describe, expect, it } from "vitest";
import { createFactBase } from "../../course/fact-base";
import { generateBank } from "../../quiz/bank/generate-bank";
import { measureLikeness } from "../../quiz/options/likeness";
import { createRandom } from "../../quiz/random";
import { scoreResponse } from "../../quiz/score/score-response";
import { VALLEY } from "../../quiz/test-valley";
import { answerItem } from "./answer-item";
import { chanceOfRight, difficultyOf, drawNormal } from "./rasch";

const facts = createFactBase(VALLEY);
const { items } = generateBank(facts, "demo");
const likeness = measureLikeness(facts);
const TIMES = 30;

/** Everything that somebody of this ability answers to the whole bank, several times. */
const answerAll = (ability: number, seed: string) => {
  const random = createRandom(seed, "answers");
  return Array.from({ length: TIMES }, () => items).flatMap((all) =>
    all.map((item) => ({ item, response: answerItem(item, { ability, random, likeness }) })),
  );
};

const isRight = ({ item, response }: ReturnType<typeof answerAll>[number]): boolean =>
  response !== null && scoreResponse(item, response, "assigned").earned === 1;

describe("the model of the demo", () => {
  it("is Rasch's: even odds where ability equals difficulty, e to 1 for each logit between them", () => {
    expect(chanceOfRight(0.7, 0.7)).toBe(0.5);
    const odds = chanceOfRight(2, 1) / (1 - chanceOfRight(2, 1));
    expect(odds).toBeCloseTo(Math.E);
  });

  it("draws abilities of mean 0 and spread 1", () => {
    const random = createRandom("normal", "test");
    const drawn = Array.from({ length: 4000 }, () => drawNormal(random));
    const mean = drawn.reduce((sum, n) => sum + n, 0) / drawn.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(drawn.reduce((sum, n) => sum + (n - mean) ** 2, 0) / drawn.length).toBeCloseTo(1, 0);
  });

  it("finds a question as hard in one form as in another, and harder the more its wrong answers are like the key", () => {
    const [item] = items;
    if (!item) throw new Error("The bank of the tests is empty.");
    expect(difficultyOf({ ...item, likeness: 0.9 })).toBeGreaterThan(difficultyOf({ ...item, likeness: 0.2 }));
    expect(difficultyOf({ ...item })).toBe(difficultyOf(item));
  });

  it("gives the share of right answers that the model says, and more of them to the able", () => {
    const shares = [-1.5, 0, 1.5].map((ability) => {
      const given = answerAll(ability, `ability ${ability}`);
      const expected = given.reduce((sum, { item }) => sum + chanceOfRight(ability, difficultyOf(item)), 0);
      const share = given.filter(isRight).length / given.length;
      expect(share).toBeGreaterThan(expected / given.length - 0.03);
      expect(share).toBeLessThan(expected / given.length + 0.03);
      return share;
    });
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  it("gives answers that the item can have been given", () => {
    for (const { item, response } of answerAll(-1, "shapes")) {
      if (response === null) continue;
      expect(response.kind).toBe(item.kind);
      if (response.kind === "choice" || response.kind === "map")
        expect(item.options.map(({ id }) => id)).toContain(response.option);
      if (response.kind === "order" && item.kind === "order")
        expect([...response.order].sort()).toEqual([...item.key.order].sort());
    }
  });

  it("gives the same answers to the same seed", () => {
    expect(answerAll(0, "same").slice(0, 200)).toEqual(answerAll(0, "same").slice(0, 200));
  });
});
