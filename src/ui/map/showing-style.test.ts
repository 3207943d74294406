import { describe, expect, it } from "vitest";
import { unseenClass } from "./showing-style";

describe("unseenClass", () => {
  it.each([
    [[], " not-wide not-medium not-narrow"],
    [[{ moment: 0, size: "narrow" }], " not-wide not-medium"],
    [
      [
        { moment: 0, size: "wide" },
        { moment: 2, size: "medium" },
      ],
      " not-narrow",
    ],
    [
      [
        { moment: 1, size: "wide" },
        { moment: 0, size: "medium" },
        { moment: 0, size: "narrow" },
      ],
      "",
    ],
  ] as const)("of %j is %j: a size at which one moment shows it counts for all", (when, expected) => {
    expect(unseenClass(when)).toBe(expected);
  });
});
