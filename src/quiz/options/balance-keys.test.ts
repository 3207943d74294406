import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../family";
import { createRandom } from "../random";
import { balanceKeys } from "./balance-keys";

const draft = (key: string, options: readonly string[], asks = "claim"): Draft =>
  ({
    item: { kind: "choice", asks: [asks], key: [key], options: options.map((id) => ({ id })) },
    likeness: 0,
  }) as unknown as Draft;

const drafts = fc.array(
  fc
    .shuffledSubarray(["a", "b", "c", "d", "e"], { minLength: 3, maxLength: 4 })
    .map(([key = "a", ...rest]) => draft(key, [key, ...rest])),
  { maxLength: 60 },
);

describe("balanceKeys", () => {
  it("leaves no option that pays to be chosen always", () => {
    fc.assert(
      fc.property(drafts, fc.string(), (all, seed) => {
        const kept = balanceKeys(createRandom(seed, "x"), () => 0, all);
        expect(kept.every((one) => all.includes(one))).toBe(true);
        for (const id of ["a", "b", "c", "d", "e"]) {
          const shown = kept.filter(({ item }) => item.options.some((option) => option.id === id));
          const keyed = shown.filter(({ item }) => item.kind === "choice" && item.key[0] === id);
          const chance = shown.reduce((sum, { item }) => sum + 1 / item.options.length, 0);
          if (shown.length >= 6) expect(keyed.length).toBeLessThanOrEqual(chance + 0.51);
        }
      }),
    );
  });

  it("keeps what is even, in its order, and drops what is not by the seed", () => {
    const even = ["a", "b", "c", "d"].flatMap((key) => [
      draft(key, ["a", "b", "c", "d"]),
      draft(key, ["a", "b", "c", "d"]),
    ]);
    expect(balanceKeys(createRandom("s", "x"), () => 0, even)).toEqual(even);
    const uneven = [...even, ...Array.from({ length: 8 }, () => draft("a", ["a", "b", "c", "d"]))];
    const kept = balanceKeys(createRandom("s", "x"), () => 0, uneven);
    expect(kept.length).toBeLessThan(uneven.length);
    expect(kept.length).toBeGreaterThanOrEqual(8);
    expect(balanceKeys(createRandom("s", "x"), () => 0, uneven)).toEqual(kept);
  });

  it("drops what others ask before what nobody else does", () => {
    const options = ["a", "b", "c", "d"];
    const even = options.flatMap((key) => [draft(key, options, "often"), draft(key, options, "often")]);
    const rare = Array.from({ length: 2 }, () => draft("a", options, "never"));
    for (const seed of ["s", "t", "u", "v", "w"]) {
      const askedBy = (claim: string): number => (claim === "often" ? 3 : 0);
      const kept = balanceKeys(createRandom(seed, "x"), askedBy, [...even, ...rare]);
      expect(kept.length).toBeLessThan(even.length + rare.length);
      expect(kept).toEqual(expect.arrayContaining(rare));
    }
  });
});
