import { describe, expect, it } from "vitest";
import { analyseResponses } from "./analyse-responses";
import type { ItemStatistics } from "./item-statistics";
import { pick, TEN, tableOfChoices, tableOfMarks } from "./test-table";

describe("ten attempts on two items", () => {
  const { test, items, families } = analyseResponses(tableOfMarks(TEN));

  // Σ(x - ½)(o - ½) = 8 · ¼ - 2 · ¼ = 1.5 and Σ(x - ½)² = 2.5, both over 9: 100 · 1.5 / 2.5. Sorted, x and o agree: 2.5 / 9 at most.
  it.each([0, 1])("item %i discriminates by 60, of 100 that were possible", (i) => {
    const item = pick(items, i);
    expect(item.discriminationIndex).toBeCloseTo(60, 10);
    expect(item.discriminativeEfficiency).toBeCloseTo(60, 10);
    expect(item.sd).toBeCloseTo(Math.sqrt(2.5 / 9), 12);
    expect(item.facility).toBe(0.5);
    // (0.5 + z²/20 ± z √(0.025 + z²/400)) / (1 + z²/10), z² = 3.841459: (0.692073 ± 0.364598) / 1.384146
    expect(item.interval?.low).toBeCloseTo(0.236593, 5);
    expect(item.interval?.high).toBeCloseTo(0.763407, 5);
    // cov(x, T) = var x + cov(x, o) is the same for both.
    expect(item.effectiveWeight).toBeCloseTo(50, 10);
  });

  it("has a test of alpha 75", () => {
    // var T = (2.5 + 2.5 + 2 · 1.5) / 9 = 8 / 9; alpha = 100 · 2 · (1 - 5 / 8); error ratio 100 √0.25; its share of √(8 / 9)
    expect(test).toMatchObject({ attempts: 10, complete: 10, items: 2, max: 2, mean: 1, sample: "few" });
    expect(test.cic).toBeCloseTo(75, 10);
    expect(test.errorRatio).toBeCloseTo(50, 10);
    expect(test.sd).toBeCloseTo(Math.sqrt(8 / 9), 12);
    expect(test.standardError).toBeCloseTo(Math.sqrt(8 / 9) / 2, 12);
    expect(test.skewness).toBeCloseTo(0, 12);
    expect(families).toEqual([]);
  });
});

describe("what cannot be said is null, never NaN", () => {
  const findNaN = (value: unknown): boolean =>
    typeof value === "number"
      ? !Number.isFinite(value)
      : typeof value === "object" && value !== null && Object.values(value).some(findNaN);

  it.each([
    { name: "nobody", table: tableOfMarks([], [1, 1]) },
    { name: "one attempt", table: tableOfMarks([[1, 0]]) },
    { name: "no items", table: tableOfMarks([[], []], []) },
    { name: "one item", table: tableOfMarks(TEN.map(([first = 0]) => [first])) },
    { name: "all the same", table: tableOfMarks(TEN.map(() => [1, 1])) },
    { name: "nothing answered", table: tableOfMarks(TEN.map(() => ["unanswered", "unanswered"])) },
    { name: "nothing asked", table: tableOfMarks(TEN.map(() => ["not-asked", "not-asked"])) },
    {
      name: "unmarked items",
      table: tableOfMarks(
        TEN.map(() => [0, 0]),
        [0, 0],
      ),
    },
    { name: "choices nobody made", table: tableOfChoices("AB", ["..", ".."]) },
  ])("$name", ({ table }) => {
    for (const unanswered of ["zero", "omit"] as const) {
      const found = analyseResponses(table, { unanswered, familyOf: new Map([["q2", "q1"]]) });
      expect(findNaN(found)).toBe(false);
      for (const { discriminationIndex, discriminativeEfficiency } of [...found.items, ...found.families])
        expect([discriminationIndex, discriminativeEfficiency]).toEqual([null, null]);
      expect(found.test.cic).toBeNull();
    }
  });

  it("an item that all have right discriminates not at all, weighs nothing, and leaves the others alone", () => {
    const { items } = analyseResponses(tableOfMarks(TEN.map((row) => [...row, 1])));
    expect(pick(items, 2)).toMatchObject({
      facility: 1,
      sd: 0,
      discriminationIndex: null,
      discriminativeEfficiency: null,
      effectiveWeight: 0,
    });
    expect(pick(items, 0).discriminationIndex).toBeCloseTo(60, 10);
    expect(pick(items, 0).effectiveWeight).toBeCloseTo(50, 10);
  });

  it("an item that goes against the total has no weight, and the others share all of it", () => {
    // totals 1 1 2 2: cov(q1, T) < 0, cov(q2, T) = cov(q3, T)
    const { items } = analyseResponses(
      tableOfMarks([
        [1, 0, 0],
        [1, 0, 0],
        [0, 1, 1],
        [0, 1, 1],
      ]),
    );
    expect(items.map(({ effectiveWeight }) => effectiveWeight?.toFixed(6) ?? null)).toEqual([
      null,
      "50.000000",
      "50.000000",
    ]);
  });
});

describe("few attempts", () => {
  const row = (i: number): string => pick(["AA", "AB", "BB"], i % 3);
  const of = (n: number): ItemStatistics =>
    pick(
      analyseResponses(
        tableOfChoices(
          "AA",
          Array.from({ length: n }, (_, i) => row(i)),
        ),
      ).items,
      0,
    );

  it.each([
    { n: 9, sample: "too-few", said: false },
    { n: 10, sample: "few", said: true },
    { n: 29, sample: "few", said: true },
    { n: 30, sample: "enough", said: true },
  ])("$n attempts are $sample", ({ n, sample, said }) => {
    const item = of(n);
    expect(item.sample).toBe(sample);
    expect(item.discriminationIndex !== null).toBe(said);
    expect(item.discriminativeEfficiency !== null).toBe(said);
    expect(item.suspectedKeys !== null).toBe(said);
    expect(item.options?.some(({ restCorrelation }) => restCorrelation !== null)).toBe(said);
    expect(item.options?.some(({ nonFunctioning }) => nonFunctioning !== null)).toBe(said);
    expect(item.facility).not.toBeNull();
    expect(item.interval).not.toBeNull();
  });
});

describe("missing answers", () => {
  const table = tableOfMarks([...TEN, [1, "unanswered"]]);

  it("count as nought, as after submitting in Moodle", () => {
    const { test, items } = analyseResponses(table);
    expect(items.map(({ attempts, unanswered }) => [attempts, unanswered])).toEqual([
      [11, 0],
      [11, 1],
    ]);
    expect(pick(items, 1).facility).toBeCloseTo(5 / 11, 12);
    expect(test).toMatchObject({ attempts: 11, complete: 11 });
    expect(test.mean).toBeCloseTo(1, 12);
  });

  it("are left out by pairs where that is asked, and the test takes the complete attempts", () => {
    const { test, items } = analyseResponses(table, { unanswered: "omit" });
    expect(items.map(({ attempts, unanswered }) => [attempts, unanswered])).toEqual([
      [11, 0],
      [10, 1],
    ]);
    expect(pick(items, 1).discriminationIndex).toBeCloseTo(60, 10);
    expect(pick(items, 1).facility).toBe(0.5);
    expect(test).toMatchObject({ attempts: 11, complete: 10 });
    expect(test.cic).toBeCloseTo(75, 10);
  });

  it("an item that was not asked never counts", () => {
    const { test, items } = analyseResponses(tableOfMarks([...TEN, [1, "not-asked"]]));
    expect(items.map(({ attempts, unanswered }) => [attempts, unanswered])).toEqual([
      [11, 0],
      [10, 0],
    ]);
    expect(test.complete).toBe(10);
  });
});
