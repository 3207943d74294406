import { describe, expect, it } from "vitest";
import { LEAST_STUCK, medianPerQuestion, type Pace, stuckFrom } from "./live-progress";

const pace = (answered: number, seconds: number, submittedAt: number | null = null): Pace => ({
  startedAt: 0,
  submittedAt,
  answered,
  answeredAt: answered === 0 ? null : seconds * 1000,
});

describe("who is stuck", () => {
  it("is told by the class's median time per answered question", () => {
    expect(medianPerQuestion([pace(2, 100), pace(1, 90), pace(4, 80), pace(0, 0)])).toBe(50_000);
    expect(medianPerQuestion([pace(1, 40), pace(1, 60)])).toBe(50_000);
    expect(medianPerQuestion([pace(0, 0)])).toBeNull();
  });

  it.each([
    ["three medians after the last answer", pace(1, 30), 50_000, 180_000],
    ["two minutes at least", pace(1, 30), 20_000, 30_000 + LEAST_STUCK],
    ["from the start, before the first answer", pace(0, 0), null, LEAST_STUCK],
    ["never, once it is handed in", pace(3, 30, 40_000), 50_000, null],
  ])("%s", (_name, of, median, from) => {
    expect(stuckFrom(of, median)).toBe(from);
  });
});
