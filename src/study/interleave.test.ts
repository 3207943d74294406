import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
import { generateBank } from "../quiz/bank/generate-bank";
import type { Item } from "../quiz/item";
import { VALLEY } from "../quiz/test-valley";
import { interleave, measureConfusability } from "./interleave";
import { entry } from "./test-entries";

const SKILLS = ["actor", "place", "sequence"] as const;
const itemOf = (skill: string, i: number) => ({ id: `${skill} ${i}`, skill }) as unknown as Item;
const someItems = fc
  .array(fc.constantFrom(...SKILLS), { maxLength: 14 })
  .map((skills) => skills.map((skill, i) => itemOf(skill, i)));
const byChance = (a: Item, b: Item): number => (a.id.length * 7 + b.id.charCodeAt(b.id.length - 1) * 13) % 5;

describe("interleave", () => {
  const byId = (items: readonly Item[]): readonly Item[] => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const countBeside = (asked: readonly Item[]): number =>
    asked.filter(({ skill }, i) => i > 0 && asked[i - 1]?.skill === skill).length;
  const leastBeside = (items: readonly Item[]): number => {
    const most = Math.max(0, ...SKILLS.map((skill) => items.filter((item) => item.skill === skill).length));
    return Math.max(0, most - (items.length - most) - 1);
  };

  it("asks every item once, with as few neighbours of one skill as can be", () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const asked = interleave(items, byChance, new Set());
        expect(byId(asked)).toEqual(byId(items));
        expect(countBeside(asked)).toBe(leastBeside(items));
      }),
    );
  });

  it("asks what comes first before all else, each part as far apart as it can be", () => {
    fc.assert(
      fc.property(someItems, fc.nat(5), (items, n) => {
        const first = items.slice(0, n);
        const asked = interleave(items, byChance, new Set(first));
        expect(byId(asked)).toEqual(byId(items));
        expect(byId(asked.slice(0, first.length))).toEqual(byId(first));
        expect(countBeside(asked)).toBeLessThanOrEqual(leastBeside(first) + leastBeside(items.slice(n)) + 1);
      }),
    );
  });

  it("lets what is easily confused follow", () => {
    const items = [itemOf("actor", 0), itemOf("place", 1), itemOf("actor", 2), itemOf("place", 3)];
    const [a, b, c, d] = items as [Item, Item, Item, Item];
    const alike = (one: Item, other: Item): number =>
      (one === c && other === d) || (one === a && other === d) ? 1 : 0;
    expect(interleave(items, alike, new Set())).toEqual([a, d, c, b]);
    expect(interleave(items, alike, new Set([c]))).toEqual([c, d, a, b]);
    expect(interleave(items, () => 0, new Set())).toEqual([a, b, c, d]);
  });
});

describe("measureConfusability", () => {
  const facts = createFactBase(VALLEY);
  const { items } = generateBank(facts, "mix");
  const about = (claim: string): Item => {
    const item = items.find(({ asks }) => asks.length === 1 && asks[0] === claim);
    if (!item) throw new Error(`Nothing asks ${claim} alone.`);
    return item;
  };
  const [holt, ruiz] = [about("said-mayor-holt"), about("said-engineer-ruiz")];

  it("is between 0 and 1 by likeness alone, and the same both ways", () => {
    const plain = measureConfusability(facts, []);
    expect(plain(holt, ruiz)).toBeGreaterThan(0);
    expect(plain(holt, ruiz)).toBeLessThanOrEqual(1);
    expect(plain(ruiz, holt)).toBe(plain(holt, ruiz));
  });

  it("grows where this learner took the one for the other", () => {
    const mixed = [entry("2026-03-01", { score: 0, mixed: ["engineer-ruiz", "mayor-holt"] })];
    const [plain, own] = [measureConfusability(facts, []), measureConfusability(facts, mixed)];
    expect(own(holt, ruiz)).toBeCloseTo(plain(holt, ruiz) + 1);
  });
});
