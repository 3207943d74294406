import { describe, expect, it } from "vitest";
import { compareMarks } from "./compare-marks";
import type { GivenResult } from "./given-result";
import type { AttemptMark } from "./mark-attempt";

const marked = (percent: number | null): AttemptMark => ({
  ...{ items: [], earned: 0, max: 1, percent, isLate: false, deducted: 0 },
  setBy: null,
});

const attempt = (pupilId: string, before: number | null, after: number | null, more = {}) => ({
  ...{ id: `${pupilId} 1`, pupilId, number: 1, submittedAt: 5 },
  ...{ before: marked(before), after: marked(after) },
  ...more,
});

const PUPILS = ["a", "b", "c", "d", "e", "f"].map((id) => ({ id, name: id.toUpperCase() }));
const NOTHING: ReadonlyMap<string, GivenResult> = new Map();
const giving = (percents: Readonly<Record<string, number>>): ReadonlyMap<string, GivenResult> =>
  new Map(Object.entries(percents).map(([pupil, percent]) => [pupil, { id: `for ${pupil}`, percent, reason: "Why" }]));

const compare = (
  attempts: Parameters<typeof compareMarks>[0]["attempts"],
  counts: "best" | "first" | null,
  given = { before: NOTHING, after: NOTHING },
) => compareMarks({ pupils: PUPILS, attempts, counts, given });

const moves = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

describe("who moves", () => {
  it("is told apart, the farthest first, with who stays and who is still at work", () => {
    const compared = compare(
      [
        attempt("a", 50, 60),
        attempt("b", 50, 90),
        attempt("c", 70, 65),
        attempt("d", 40, 40),
        attempt("e", null, null, { submittedAt: null }),
      ],
      "best",
    );
    expect(moves(compared.up)).toEqual(["B", "A"]);
    expect(moves(compared.down)).toEqual(["C"]);
    expect([compared.same, compared.running]).toEqual([1, 1]);
    expect(compared.up[0]).toEqual({ pupilId: "b", name: "B", before: 50, after: 90 });
  });

  it("compares results: where another attempt counts, what became of this one moves nobody", () => {
    const two = [attempt("a", 50, 20), attempt("a", 80, 80, { id: "a 2", number: 2 })];
    expect(compare(two, "best")).toMatchObject({ up: [], down: [], same: 1 });
    expect(moves(compare(two, "first").down)).toEqual(["A"]);
  });

  it("sees a mark appear and vanish, even one of nought", () => {
    expect(moves(compare([attempt("a", null, 0)], null).up)).toEqual(["A"]);
    expect(moves(compare([attempt("a", 0, null)], null).down)).toEqual(["A"]);
  });

  it.each<[string, Readonly<Record<string, number>>, Readonly<Record<string, number>>, object]>([
    ["who handed nothing in", {}, { f: 80 }, { up: [{ name: "F", before: null, after: 80 }], same: 1, running: 1 }],
    ["who had less", {}, { a: 80 }, { up: [{ name: "A", before: 50, after: 80 }], same: 0, running: 1 }],
    ["who had more", {}, { a: 20 }, { down: [{ name: "A", before: 50, after: 20 }], same: 0, running: 1 }],
    ["who is at work", {}, { e: 70 }, { up: [{ name: "E", before: null, after: 70 }], same: 1, running: 0 }],
    ["who had been given another", { f: 80 }, { f: 60 }, { down: [{ name: "F" }], same: 1 }],
    ["nobody, who is given what stands already", { f: 80 }, { f: 80 }, { up: [], down: [], same: 2 }],
    ["who has it taken back", { f: 80 }, {}, { down: [{ name: "F", before: 80, after: null }], same: 1 }],
  ])("a result for the whole assignment moves %s", (_name, before, after, expected) => {
    const attempts = [attempt("a", 50, 50), attempt("e", null, null, { submittedAt: null })];
    const given = { before: giving(before), after: giving(after) };
    expect(compare(attempts, "best", given)).toMatchObject(expected);
  });

  it("is nobody by a change to answers, of whom the teacher gave the result", () => {
    const given = { before: giving({ a: 70 }), after: giving({ a: 70 }) };
    expect(compare([attempt("a", 50, 90)], "best", given)).toMatchObject({ up: [], down: [], same: 1 });
  });
});
