import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom, hashText, shortHash, shuffle } from "./random";

describe("hashText", () => {
  it.each([
    ["", 2872998923],
    ["a", 444641715],
    ["seed", 3652268984],
  ])("is fixed, so that stored seeds keep their forms: %j", (text, hash) => expect(hashText(text)).toBe(hash));

  it("tells near texts apart", () => {
    const many = new Set(Array.from({ length: 2000 }, (_, i) => hashText(`seed ${i}`)));
    expect(many.size).toBe(2000);
    expect(shortHash("any")).toMatch(/^[0-9a-z]{7}$/);
  });
});

describe("shuffle", () => {
  it("keeps every element and leaves the list as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.string(), (list, seed) => {
        const before = [...list];
        const shuffled = shuffle(createRandom(seed, "x"), list);
        expect([...shuffled].sort()).toEqual([...list].sort());
        expect(list).toEqual(before);
        expect(shuffle(createRandom(seed, "x"), list)).toEqual(shuffled);
      }),
    );
  });

  it("brings the first to every place about as often", () => {
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 4000; i++) {
      const at = shuffle(createRandom(`seed ${i}`, "place"), ["a", "b", "c", "d"]).indexOf("a");
      counts[at] = (counts[at] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeLessThan(11.34);
  });

  it("differs by scope", () => {
    const list = Array.from({ length: 20 }, (_, i) => i);
    expect(shuffle(createRandom("s", "one"), list)).not.toEqual(shuffle(createRandom("s", "two"), list));
  });
});
