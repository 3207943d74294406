import { describe, expect, it } from "vitest";
import { createRandom } from "../random";
import { createLengthGovernor } from "./length-governor";

describe("createLengthGovernor", () => {
  /** Items whose key can be put anywhere but where `isStuck` says that it is the shortest; the share of the longest keys. */
  function play(seed: string, isStuck: (item: number) => boolean): number {
    const governor = createLengthGovernor(createRandom(seed, "lengths"));
    let longest = 0;
    for (let item = 0; item < 200; item++) {
      const isLongest = governor.wanted() === 1 && !isStuck(item);
      if (isLongest) longest++;
      governor.note(isLongest ? 9 : 1, [4, 5, 6]);
    }
    return longest / 200;
  }

  it.each(["a", "b", "c"])("makes the key the longest of four in a quarter of the items, seed %s", (seed) =>
    expect(play(seed, () => false)).toBeCloseTo(0.25, 1),
  );

  it("makes up for keys that can only be the shortest", () => {
    expect(play("a", (item) => item % 2 === 0)).toBeCloseTo(0.25, 1);
  });

  it("shares the longest place among keys of one length", () => {
    const governor = createLengthGovernor(createRandom("a", "lengths"));
    for (let item = 0; item < 8; item++) governor.note(5, [5, 5, 5]);
    const before = governor.wanted();
    governor.note(9, [1, 1, 1]);
    governor.note(9, [1, 1, 1]);
    expect(before).toBeLessThanOrEqual(1);
    expect(governor.wanted()).toBeLessThan(1);
  });
});
