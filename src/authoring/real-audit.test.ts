import { describe, expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
import { auditBank } from "../quiz/bank/audit-bank";
import { listGeneratedCourses } from "./output/test-generated-courses";

const SEEDS = 8;
const LEAST_ITEMS = 2000;
/** How far from chance a guesser may get above it, and the longest key may be on either side (our own choice). */
const POINTS = 0.03;

describe.each(listGeneratedCourses())("the items of the course $id", (course) => {
  const audit = auditBank(createFactBase(course), SEEDS);

  it("are enough to judge the bank by", () => expect(audit.guessers[0]?.items).toBeGreaterThanOrEqual(LEAST_ITEMS));

  it("have none of the nineteen flaws", () => expect(audit.rules.flatMap(({ flagged }) => flagged)).toEqual([]));

  it.each(audit.guessers.map((one) => [one.guesser, one] as const))(
    "are of no use to a guesser: %s",
    (_guesser, { score, chance }) => expect(score).toBeLessThanOrEqual(chance + POINTS),
  );

  it("have the longest option as key as often as chance has it", () =>
    expect(Math.abs(audit.longestKey.share - audit.longestKey.chance)).toBeLessThanOrEqual(POINTS));

  it.each(audit.positions.map((row) => [row.options, row] as const))(
    "have keys everywhere among %d options",
    (_n, { p }) => expect(p).toBeGreaterThan(0.01),
  );
});
