import { describe, expect, it } from "vitest";
import { showPercent } from "./show-percent";

describe("a result in percent", () => {
  it.each([
    [0, "0"],
    [80, "80"],
    [82.5, "82.5"],
    [200 / 3, "66.7"],
    [79.96, "80"],
    [99.96, "99.9"],
    [100, "100"],
  ])("%s is read as %s", (percent, read) => {
    expect(showPercent(percent)).toBe(read);
  });
});
