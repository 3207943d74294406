import { describe, expect, it } from "vitest";
import { unseenClass } from "./showing-style";

describe("unseenClass", () => {
  it.each([
    [[], " not-wide not-medium not-narrow not-at-0 not-at-1 not-at-2"],
    [[{ moment: 0, size: "narrow" }], " not-wide not-medium not-at-1 not-at-2"],
    [
      [
        { moment: 0, size: "wide" },
        { moment: 2, size: "medium" },
      ],
      " not-narrow not-at-1",
    ],
    [
      [
        { moment: 1, size: "wide" },
        { moment: 0, size: "medium" },
        { moment: 0, size: "narrow" },
        { moment: 2, size: "wide" },
      ],
      "",
    ],
  ] as const)(
    "of %j out of three moments is %j: a size at which one moment shows it counts for all, and a moment in which one size does",
    (when, expected) => {
      expect(unseenClass(when, 3)).toBe(expected);
    },
  );

  it("names no moment where there is one and it is seen", () => {
    expect(unseenClass([{ moment: 0, size: "wide" }], 1)).toBe(" not-medium not-narrow");
  });
});
