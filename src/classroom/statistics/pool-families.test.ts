import { describe, expect, it } from "vitest";
import { analyseResponses } from "./analyse-responses";
import { pick, TEN, tableOfChoices, tableOfMarks } from "./test-table";

describe("families", () => {
  const familyOf = new Map([
    ["q1", "first"],
    ["q2", "first"],
  ]);
  /** q1 of TEN in two variants: every other attempt met the second. */
  const variants = tableOfMarks(
    TEN.map(([first = 0, second = 0], i) =>
      i % 2 === 0 ? [first, "not-asked", second] : ["not-asked", first, second],
    ),
  );

  it("pool their variants: the same as one item that all have met", () => {
    const whole = analyseResponses(tableOfMarks(TEN));
    const { test, items, families } = analyseResponses(variants, { familyOf });
    expect(families.map(({ id, attempts }) => [id, attempts])).toEqual([
      ["first", 10],
      ["q3", 10],
    ]);
    expect({ ...pick(families, 0), id: "q1" }).toEqual(pick(whole.items, 0));
    expect(test).toEqual(whole.test);
    expect(items.map(({ attempts, sample }) => [attempts, sample]).slice(0, 2)).toEqual([
      [5, "too-few"],
      [5, "too-few"],
    ]);
  });

  it("without a mapping, attempts with different variants are not compared", () => {
    expect(analyseResponses(variants).test).toMatchObject({ attempts: 10, complete: 0, mean: null, cic: null });
  });

  it("an attempt that met two variants counts once among the attempts, and twice in the facility", () => {
    const { families } = analyseResponses(
      tableOfMarks([
        [1, 0],
        [1, "not-asked"],
      ]),
      { familyOf },
    );
    expect(pick(families, 0).attempts).toBe(2);
    expect(pick(families, 0).facility).toBeCloseTo(2 / 3, 12);
  });

  it("take shares of the mark where variants differ in it", () => {
    const { families } = analyseResponses(
      tableOfMarks(
        [
          [1, "not-asked"],
          ["not-asked", 1],
        ],
        [1, 4],
      ),
      { familyOf },
    );
    expect(pick(families, 0)).toMatchObject({ max: null, facility: (1 + 0.25) / 2 });
  });

  it("say nothing of the test where attempts differ in what could be had", () => {
    const { test } = analyseResponses(
      tableOfMarks(
        [
          [1, "not-asked"],
          ["not-asked", 1],
        ],
        [1, 4],
      ),
      { familyOf },
    );
    expect(test).toMatchObject({ complete: 2, max: null, mean: null });
  });
});

it("have options where their variants share a key, and none where each has its own", () => {
  const familyOf = new Map([
    ["q1", "f"],
    ["q2", "f"],
  ]);
  const shared = analyseResponses(tableOfChoices("AA", ["AB", "BA"]), { familyOf }).families;
  expect(pick(shared, 0).options?.map(({ option, chosen }) => [option, chosen])).toEqual([
    ["A", 2],
    ["B", 2],
    ["C", 0],
    ["D", 0],
  ]);
  const apart = analyseResponses(tableOfChoices("AB", ["AB", "BA"]), { familyOf }).families;
  expect(pick(apart, 0).options).toBeNull();
});
