import { describe, expect, it } from "vitest";
import { createFactBase } from "../../course/fact-base";
import { generateBank } from "../bank/generate-bank";
import type { ChoiceItem, Item } from "../item";
import { scoreResponse } from "../score/score-response";
import { VALLEY } from "../test-valley";
import { rightResponse } from "./right-response";
import { summarize } from "./summarize";

const bank = generateBank(createFactBase(VALLEY), "summary");

function getItem(family: string, nth = 0): Item {
  const item = bank.items.filter((candidate) => candidate.family === family)[nth];
  if (!item) throw new Error(`no item of ${family}`);
  return item;
}

function getChoice(family: string, nth = 0): ChoiceItem {
  const item = getItem(family, nth);
  if (item.kind !== "choice") throw new Error(`${family} is no choice`);
  return item;
}

const wrongOption = (item: Item): string => item.options.find(({ refutedBy }) => refutedBy !== null)?.id ?? "";
const families = ["who", "which-place", "when", "which-first", "order-events", "match", "on-the-map", "which-label"];

describe("scoreResponse", () => {
  it.each(families)("%s: the key earns the whole mark, no answer none", (family) => {
    const item = getItem(family);
    const full = scoreResponse(item, rightResponse(item));
    expect(full.earned).toBe(full.max);
    expect(full.detail.right).toBe(full.detail.of);
    expect(scoreResponse(item, undefined)).toMatchObject({
      earned: 0,
      max: full.max,
      detail: { right: 0, of: full.detail.of },
    });
  });

  it("takes an answer of another kind for none", () => {
    const item = getChoice("who");
    expect(scoreResponse(item, { kind: "order", order: [item.key[0]] }).earned).toBe(0);
  });
});

describe("summarize", () => {
  const who = getChoice("who");
  const map = getItem("on-the-map");
  const order = getItem("order-events");
  const match = getItem("match");
  const items = [who, map, order, match];

  it("adds marks by skill and finds nothing to untangle where all is right", () => {
    const summary = summarize({ items }, Object.fromEntries(items.map((item) => [item.id, rightResponse(item)])));
    expect(summary).toMatchObject({ earned: 4, max: 4, confusions: [], missed: [] });
    expect(summary.skills.reduce((sum, { max }) => sum + max, 0)).toBe(4);
  });

  it("names what was taken for what, with the claims and citations of both", () => {
    const chosen = wrongOption(who);
    const { confusions, missed } = summarize({ items: [who] }, { [who.id]: { kind: "choice", option: chosen } });
    expect(missed).toEqual(who.asks);
    expect(confusions).toHaveLength(1);
    expect(confusions[0]).toMatchObject({
      relation: "instead-of",
      key: { option: who.key[0] },
      chosen: { option: chosen },
    });
    expect(confusions[0]?.claims).toEqual(expect.arrayContaining([...who.asks]));
    expect(confusions[0]?.key.citations.length).toBeGreaterThan(0);
    expect(confusions[0]?.chosen.citations.length).toBeGreaterThan(0);
  });

  it("counts one confusion for a pair that was mixed up both ways", () => {
    const one = getChoice("who", 0);
    const other = getChoice("who", 1);
    const refutedBy = one.options.find((option) => option.refutedBy)?.refutedBy ?? null;
    const withWrong = (item: ChoiceItem, id: string): ChoiceItem => ({
      ...item,
      options: [
        ...item.options.filter((option) => option.id === item.key[0]),
        { id, text: id, refutedBy, trueOf: null },
      ],
    });
    const first = withWrong(one, other.key[0]);
    const mirrored = withWrong(other, one.key[0]);
    const { confusions } = summarize(
      { items: [first, mirrored] },
      { [one.id]: { kind: "choice", option: other.key[0] }, [other.id]: { kind: "choice", option: one.key[0] } },
    );
    expect(confusions).toHaveLength(1);
    expect(confusions[0]?.items).toEqual([one.id, other.id]);
  });

  it("names events that were put the wrong way round, and lines that were crossed", () => {
    if (order.kind !== "order" || match.kind !== "match") throw new Error("families have changed kind");
    const [p, q] = match.key;
    if (!p || !q) throw new Error("a match item has two lines");
    const summary = summarize(
      { items: [order, match] },
      {
        [order.id]: { kind: "order", order: [...order.key.order].reverse() },
        [match.id]: { kind: "match", pairs: { [p.prompt]: q.option } },
      },
    );
    expect(summary.confusions.filter(({ relation }) => relation === "before")).toHaveLength(order.key.pairs.length);
    expect(summary.confusions.find(({ relation }) => relation === "instead-of")).toMatchObject({
      key: { option: p.option },
      chosen: { option: q.option },
    });
    expect(summary.earned).toBe(0);
  });
});
