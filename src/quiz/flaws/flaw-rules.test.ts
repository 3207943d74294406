import { describe, expect, it } from "vitest";
import type { CheckedItem, Example } from "./flaw-rule";
import { FLAW_RULES } from "./flaw-rules";
import { harbourFacts } from "./proof/harbour";
import { INJECTORS } from "./proof/injectors";
import { CLEAN_ITEMS, proveRules } from "./proof/prove-rules";
import { writeChoice } from "./proof/write-item";

const asItem = ({ stem, options, key, asks }: Example): CheckedItem =>
  writeChoice(asks ?? "home-anna-holt", stem, options.map((text, i) => (i === key ? `*${text}` : text)).join(" | "));

describe("the nineteen rules", () => {
  it("are nineteen, each with a source, a kind of item and an injector", () => {
    expect(new Set(FLAW_RULES.map(({ id }) => id)).size).toBe(19);
    expect(FLAW_RULES.filter(({ source, kinds }) => source === "" || kinds.length === 0)).toEqual([]);
    expect(FLAW_RULES.map(({ id }) => id).sort()).toEqual(Object.keys(INJECTORS).sort());
  });

  it.each(FLAW_RULES.map((rule) => [rule.id, rule] as const))(
    "%s flags its flawed example and not its clean one",
    (_id, rule) => {
      expect(rule.find(asItem(rule.flawed), harbourFacts)).not.toBeNull();
      expect(rule.find(asItem(rule.clean), harbourFacts)).toBeNull();
    },
  );
});

describe("grammar cue", () => {
  const rule = FLAW_RULES.find(({ id }) => id === "grammar-cue");
  it.each([
    ["one option alone in quotation marks", ["“salt men”", "Gate keepers", "Rope makers"], true],
    ["one option alone outside them", ["“salt men”", "“gate keepers”", "Rope makers"], true],
    ["all in quotation marks", ["“Salt men”", "“Gate keepers”", "“Rope makers”"], false],
    ["two in them and two outside", ["“Salt men”", "“Gate keepers”", "Rope makers", "Mill hands"], false],
    ["a word of one option in them", ["New “salt men”", "Gate keepers", "Rope makers"], false],
  ] as const)("%s", (_what, options, isFlawed) => {
    const item = asItem({
      stem: "What are they called?",
      options: options.map((text) => text.replace("“s", "“S").replace("“g", "“G")),
      key: 1,
    });
    expect(rule?.find(item, harbourFacts) !== null).toBe(isFlawed);
  });
});

describe("the mutation test", () => {
  const proofs = proveRules();

  it("has sixty clean items of every kind", () => {
    expect(CLEAN_ITEMS).toHaveLength(60);
    expect(new Set(CLEAN_ITEMS.map(({ id }) => id)).size).toBe(60);
    expect(new Set(CLEAN_ITEMS.map(({ kind }) => kind)).size).toBe(8);
  });

  it.each(proofs.map((proof) => [proof.rule.id, proof] as const))(
    "%s is caught wherever it is put in",
    (_id, proof) => {
      expect(proof.made).toBeGreaterThan(3);
      expect(proof.missed).toEqual([]);
    },
  );

  it("flags no clean item", () => {
    expect(proofs.flatMap(({ falseAlarms }) => falseAlarms)).toEqual([]);
  });

  it("puts every flaw into every kind that its rule speaks of", () => {
    const untouched = FLAW_RULES.flatMap((rule) =>
      rule.kinds
        .filter((kind) => {
          const items = CLEAN_ITEMS.filter((item) => item.kind === kind);
          return items.every((item, turn) => (INJECTORS[rule.id]?.(item, turn) ?? []).length === 0);
        })
        .map((kind) => `${rule.id} ${kind}`),
    );
    expect(untouched).toEqual([]);
  });
});
