import { describe, expect, it } from "vitest";
import { createFactBase } from "../../course/fact-base";
import { generateBank } from "../bank/generate-bank";
import type { Item, ItemKind } from "../item";
import { asksForPair } from "../options/pair-answers";
import { asksForSources } from "../reports/source-answers";
import { VALLEY } from "../test-valley";
import { checkItem } from "./check-item";

const facts = createFactBase(VALLEY);
const { items } = generateBank(facts, "laws");

function firstOf<K extends ItemKind>(kind: K): Extract<Item, { kind: K }> {
  const item = items.find((one) => one.kind === kind && !asksForSources(one) && !asksForPair(one));
  if (item?.kind !== kind) throw new Error(`The valley has no ${kind} item.`);
  return item as Extract<Item, { kind: K }>;
}

const faultsOf = (item: Item): string => checkItem(facts, item).join("; ");
const choice = firstOf("choice");
const map = firstOf("map");
const order = firstOf("order");
const match = firstOf("match");
const bare = { claim: choice.asks[0] ?? "", because: "", citations: [] };

describe("checkItem", () => {
  it("finds nothing wrong with the items of the valley", () => {
    expect(items.flatMap((item) => checkItem(facts, item))).toEqual([]);
  });

  it.each<[string, Item, RegExp]>([
    ["a rule that is broken", { ...choice, stem: "Which of these is true?" }, /unfocused-stem/],
    ["no citation", { ...choice, citations: [] }, /has no citation/],
    ["an option twice", { ...map, options: [...map.options, ...map.options.slice(0, 1)] }, /an option twice/],
    [
      "a wrong option as key",
      { ...choice, key: [choice.options.find(({ refutedBy }) => refutedBy)?.id ?? ""] },
      /its key .* has a refutation/,
    ],
    [
      "a wrong option without a refutation",
      { ...choice, options: choice.options.map((option) => ({ ...option, refutedBy: null })) },
      /has no refutation/,
    ],
    [
      "a refutation without a paragraph",
      { ...choice, options: choice.options.map((option) => ({ ...option, refutedBy: option.refutedBy && bare })) },
      /has no citation or no reason/,
    ],
    ["two options", { ...choice, options: choice.options.slice(0, 2) }, /too few options/],
    ["claims that do not begin with the asked one", { ...choice, claims: [] }, /do not begin with those asked/],
    [
      "a right order shown",
      { ...order, options: order.key.order.flatMap((id) => order.options.find((option) => option.id === id) ?? []) },
      /shown in a right order/,
    ],
    [
      "an order the wrong way round",
      { ...order, key: { ...order.key, order: [...order.key.order].reverse() } },
      /unproven or broken/,
    ],
    [
      "no spare option",
      { ...match, options: match.options.filter(({ id }) => match.key.some(({ option }) => option === id)) },
      /no spare option/,
    ],
    ["wrong pairs without refutations", { ...match, refutations: [] }, /the pair .* has no refutation/],
  ])("finds %s", (_what, item, fault) => expect(faultsOf(item)).toMatch(fault));

  it("throws where an item names a claim that the course lacks", () => {
    expect(() => checkItem(facts, { ...choice, claims: [...choice.claims, "nothing"] })).toThrow(/no claim "nothing"/);
  });
});

describe("the laws of the newer kinds", () => {
  it("hold several answers to what the sources give", () => {
    const item = firstOf("multiple");
    expect(faultsOf({ ...item, key: item.key.slice(1) })).toMatch(/no refutation.*other options than its keys/);
    expect(faultsOf({ ...item, options: item.options.filter(({ id }) => item.key.includes(id)) })).toMatch(
      /no wrong option/,
    );
  });

  it("hold a pin to its place, and rivals to their distance", () => {
    const item = firstOf("pin");
    expect(faultsOf({ ...item, target: { ...item.target, lon: item.target.lon + 1 } })).toMatch(
      /not where its key lies/,
    );
    expect(faultsOf({ ...item, target: { ...item.target, fullKm: 4000 } })).toMatch(/within twice the radius/);
    expect(faultsOf({ ...item, spots: item.spots.slice(1) })).toMatch(/its spots are not its options/);
  });

  it("hold a number to its claim", () => {
    const item = firstOf("number");
    expect(faultsOf({ ...item, key: { ...item.key, value: item.key.value + 1 } })).toMatch(/its key is in no account/);
  });

  it("hold a name to its claim, and lures to no mark", () => {
    const item = firstOf("text");
    expect(faultsOf({ ...item, key: { ...item.key, id: "nobody" } })).toMatch(/its key is in no account/);
    const [lure] = item.lures;
    if (lure)
      expect(faultsOf({ ...item, rivals: [], lures: [{ ...lure, accepted: item.key.accepted }] })).toMatch(
        /earns marks/,
      );
  });
});
