import { describe, expect, it } from "vitest";
import { compareMarks } from "./compare-marks";
import type { AttemptMark } from "./mark-attempt";

const marked = (percent: number | null): AttemptMark => ({
  ...{ items: [], earned: 0, max: 1, percent, isLate: false, deducted: 0 },
  setBy: null,
});

const attempt = (pupilId: string, before: number | null, after: number | null, more = {}) => ({
  ...{ id: `${pupilId} 1`, pupilId, pupilName: pupilId.toUpperCase(), number: 1, submittedAt: 5 },
  ...{ before: marked(before), after: marked(after) },
  ...more,
});

const moves = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

describe("who moves", () => {
  it("is told apart, the farthest first, with who stays and who is still at work", () => {
    const compared = compareMarks(
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
    expect(compareMarks(two, "best")).toMatchObject({ up: [], down: [], same: 1 });
    expect(moves(compareMarks(two, "first").down)).toEqual(["A"]);
  });

  it("sees a mark appear and vanish, even one of nought", () => {
    expect(moves(compareMarks([attempt("a", null, 0)], null).up)).toEqual(["A"]);
    expect(moves(compareMarks([attempt("a", 0, null)], null).down)).toEqual(["A"]);
  });
});
