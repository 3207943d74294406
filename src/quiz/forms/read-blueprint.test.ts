import { describe, expect, it } from "vitest";
import { VALLEY } from "../test-valley";
import { describeCell } from "./blueprint";
import { readBlueprint } from "./read-blueprint";

const cell = { skill: "actor", lesson: "one", difficulty: "hard", count: 2 };

describe("readBlueprint", () => {
  it.each([
    [{ cells: [cell] }],
    [{ cells: [{ skill: "place", lesson: null, count: 1 }, cell], kinds: ["choice", "pin"] }],
  ])("reads %o as it stands", (raw) => expect(readBlueprint(VALLEY, raw)).toEqual({ ok: true, blueprint: raw }));

  it("takes a missing lesson for the whole course", () =>
    expect(readBlueprint(VALLEY, { cells: [{ skill: "place", count: 1 }] })).toMatchObject({
      blueprint: { cells: [{ skill: "place", lesson: null, count: 1 }] },
    }));

  it.each([
    [null, "must be an object"],
    [{ cells: [] }, "at least one cell"],
    [{ cells: [{ ...cell, skill: "wit" }] }, 'cell 1: the skill is "wit", not one of actor'],
    [{ cells: [cell, { ...cell, lesson: "three" }] }, 'cell 2: the course has no lesson "three"'],
    [{ cells: [{ ...cell, difficulty: "fiendish" }] }, 'the difficulty is "fiendish"'],
    [{ cells: [{ ...cell, count: 0.5 }] }, "the count is 0.5, not a whole number"],
    [{ cells: [{ ...cell, hint: "x" }] }, '"hint" is not known here'],
    [{ cells: [cell], kinds: ["essay"] }, 'kinds: "essay" is not one of choice'],
    [{ cells: [cell], kinds: [] }, "kinds: must be a list"],
    [{ cells: [{ ...cell, count: 61 }] }, "at most 60"],
  ])("says what is wrong with %o", (raw, problem) => {
    const reading = readBlueprint(VALLEY, raw);
    expect(reading.ok ? [] : reading.problems).toEqual([expect.stringContaining(problem)]);
  });

  it("reports all problems at once", () => {
    const reading = readBlueprint(VALLEY, { cells: [{ skill: "wit", count: -1 }], kinds: ["essay"] });
    expect(reading.ok ? [] : reading.problems).toHaveLength(3);
  });
});

describe("describeCell", () => {
  it.each([
    [cell, "2 hard items of the skill actor from the lesson one"],
    [{ skill: "place", lesson: null, count: 1 }, "1 item of the skill place"],
  ])("%o", (one, text) => expect(describeCell(one as never)).toBe(text));
});
