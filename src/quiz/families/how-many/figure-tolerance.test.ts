import { describe, expect, it } from "vitest";
import { figureTolerance } from "./figure-tolerance";

describe("figureTolerance", () => {
  it.each([
    [2, "exact", "offensives", 0],
    [20, "exact", "boats", 0],
    [21, "exact", "boats", 0.5],
    [124, "exact", "km", 0.5],
    [130, "exact", "km", 5],
    [3000, "exact", "members", 500],
    [90_000, "exact", "leaflets", 5000],
    [4.5, "exact", "km", 0.05],
    [2017, "exact", "year", 0],
    [1990, "exact", "years", 0],
    [34, "about", "miles", 3.4],
    [140, "about", "miles", 14],
    [3, "about", "km", 0.5],
    [124, "more than", "km", { below: 0.5, above: 6.2 }],
    [90_000, "more than", "leaflets", { below: 0.5, above: 5000 }],
    [4.5, "more than", "km", { below: 0.05, above: 0.225 }],
    [200, "vague", "men", null],
    [null, "exact", "men", null],
  ] as const)("%s, %s, %s", (n, sense, unit, tolerance) =>
    expect(figureTolerance({ n, sense, unit })).toEqual(
      typeof tolerance === "number" ? { below: tolerance, above: tolerance } : tolerance,
    ),
  );
});
