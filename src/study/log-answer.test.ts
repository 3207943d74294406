import { describe, expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
import { generateBank } from "../quiz/bank/generate-bank";
import type { Item, ItemKind } from "../quiz/item";
import { rightResponse } from "../quiz/telling/right-response";
import { VALLEY } from "../quiz/test-valley";
import { logAnswer, type Occasion } from "./log-answer";

const { items } = generateBank(createFactBase(VALLEY), "log");
const occasion: Occasion = { id: "one", at: 1_772_366_400_000, day: "2026-03-01", confidence: "sure" };

function find<K extends ItemKind>(kind: K): Extract<Item, { kind: K }> {
  const item = items.find((one) => one.kind === kind);
  if (!item) throw new Error(`The valley has no ${kind} item.`);
  return item as Extract<Item, { kind: K }>;
}

it("logs a right answer once for each claim that is asked, under ids of their own", () => {
  for (const item of items) {
    const entries = logAnswer(item, rightResponse(item), occasion);
    expect(entries.map(({ claim }) => claim)).toEqual(item.asks);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(item.asks.length);
    for (const { score, mixed, family, kind, confidence } of entries)
      expect({ score, mixed, family, kind, confidence }).toEqual({
        score: 1,
        mixed: null,
        family: item.family,
        kind: item.kind,
        confidence: "sure",
      });
  }
});

describe("a wrong answer", () => {
  it("says what was taken for what in a choice", () => {
    const item = find("choice");
    const wrong = item.options.find(({ id }) => id !== item.key[0])?.id ?? "";
    const [logged] = logAnswer(item, { kind: "choice", option: wrong }, occasion);
    expect(logged).toMatchObject({ score: 0, mixed: [item.key[0], wrong] });
  });

  it("counts only for the claims that tell the chosen event from the right one, where several are compared", () => {
    const item = items.find(({ family, kind }) => family === "which-first" && kind === "choice");
    if (item?.kind !== "choice") throw new Error("The valley has no item that asks what came first.");
    for (const { id, refutedBy, trueOf } of item.options) {
      if (!refutedBy) continue;
      const entries = logAnswer(item, { kind: "choice", option: id }, occasion);
      const told = item.asks.filter((claim) => claim === refutedBy.claim || claim === trueOf?.claim);
      expect(told.length).toBeLessThan(item.asks.length);
      expect(entries.map(({ claim, score }) => [claim, score])).toEqual(told.map((claim) => [claim, 0]));
      expect(entries[0]?.mixed).toEqual([item.key[0], id]);
    }
  });

  it("counts for its own line in a match item", () => {
    const item = find("match");
    const [first] = item.key;
    const spare = item.options.find(({ id }) => !item.key.some(({ option }) => option === id))?.id ?? "";
    const right = rightResponse(item);
    const pairs = { ...("pairs" in right ? right.pairs : {}), [first?.prompt ?? ""]: spare };
    const entries = logAnswer(item, { kind: "match", pairs }, occasion);
    expect(entries.map(({ claim, score }) => [claim, score])).toEqual(
      item.asks.map((claim) => [claim, claim === first?.prompt ? 0 : 1]),
    );
    expect(entries.find(({ claim }) => claim === first?.prompt)?.mixed).toEqual([first?.option, spare]);
    expect(entries.filter(({ mixed }) => mixed !== null)).toHaveLength(1);
  });

  it("counts for the claims whose pairs it puts the wrong way round in an order item", () => {
    const item = find("order");
    const order = [...item.key.order].reverse();
    for (const { claim, score } of logAnswer(item, { kind: "order", order }, occasion)) {
      expect(item.key.pairs.some(({ claims }) => claims.includes(claim))).toBe(true);
      expect(score).toBe(0);
    }
    const swapped = [...item.key.order];
    swapped.splice(0, 2, item.key.order[1] ?? "", item.key.order[0] ?? "");
    const scores = logAnswer(item, { kind: "order", order: swapped }, occasion).map(({ score }) => score);
    expect(Math.max(...scores)).toBe(1);
    expect(Math.min(...scores)).toBeLessThan(1);
  });
});
