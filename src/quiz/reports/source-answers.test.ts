import { describe, expect, it } from "vitest";
import { createFactBase } from "../../course/fact-base";
import { generateBank } from "../bank/generate-bank";
import { FAMILIES } from "../families/registry";
import type { Item } from "../item";
import { VALLEY } from "../test-valley";
import { asksForSources, findSourceFault } from "./source-answers";

const facts = createFactBase(VALLEY);
const items = ["a", "b", "c"].flatMap((seed) => generateBank(facts, seed).items.filter(asksForSources));

/** The item with a wrong option as its key. */
function spoil(item: Item): Item {
  if (item.kind === "match") {
    const [first, ...rest] = item.key;
    const other = item.options.find(({ id }) => id !== first?.option);
    return first && other ? { ...item, key: [{ ...first, option: other.id }, ...rest] } : item;
  }
  if (item.kind !== "choice" && item.kind !== "multiple") return item;
  const keys: readonly string[] = item.key;
  const wrong = item.options.find(({ id }) => !keys.includes(id))?.id ?? "";
  return item.kind === "choice" ? { ...item, key: [wrong] } : { ...item, key: [...item.key, wrong] };
}

describe("findSourceFault", () => {
  it("speaks of every family that asks for sources", () => {
    const asking = FAMILIES.filter(({ id }) => asksForSources({ family: id }));
    expect(asking.map(({ id }) => id).filter((id) => !items.some(({ family }) => family === id))).toEqual([]);
  });

  it("finds nothing in what the families make", () =>
    expect(items.flatMap((item) => findSourceFault(facts, item) ?? [])).toEqual([]));

  it("finds a wrong key in each of them", () =>
    expect(items.filter((item) => findSourceFault(facts, spoil(item)) === null).map(({ id }) => id)).toEqual([]));

  it("finds a stem that asks for something else", () => {
    const strange = items
      .filter(
        ({ kind, family }) => kind !== "match" && !["whose-word", "own-voice", "what-would-settle"].includes(family),
      )
      .map((item) => ({ ...item, stem: "Who spoke?" }));
    expect(strange.every((item) => findSourceFault(facts, item) !== null)).toBe(true);
  });

  it("asks by sources alone what the reports differ on, and says that they differ", () => {
    const disputed = generateBank(facts, "a").items.filter(({ asks }) => asks.includes("height-of-the-water"));
    expect(disputed.length).toBeGreaterThan(5);
    expect(disputed.every((item) => asksForSources(item) && item.differs)).toBe(true);
  });
});
