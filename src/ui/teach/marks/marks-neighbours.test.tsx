import { describe, expect, it } from "vitest";
import { findNeighbours } from "./marks-neighbours";

const pupils = ["ada", "bela", "chloe", "dora"].map((id) => ({ id, name: id.toUpperCase() }));

const attempt = (id: string, pupilId: string, more: { submittedAt?: number | null; counts?: boolean } = {}) => ({
  ...{ id, pupilId, submittedAt: 1, counts: true },
  ...more,
});

describe("the pupils before and after one", () => {
  it("are those whose work was handed in, each by the attempt that makes the mark", () => {
    const attempts = [
      attempt("a1", "ada"),
      attempt("a2", "ada", { counts: false }),
      attempt("b1", "bela", { submittedAt: null, counts: false }),
      attempt("c1", "chloe"),
      attempt("d1", "dora", { counts: false }),
      attempt("d2", "dora", { counts: false }),
    ];
    expect(findNeighbours(pupils, attempts, "chloe")).toEqual({
      previous: { attempt: "a1", name: "ADA" },
      next: { attempt: "d2", name: "DORA" },
    });
  });

  it("are found from one who is still at work, too", () => {
    const attempts = [attempt("a1", "ada"), attempt("b1", "bela", { submittedAt: null, counts: false })];
    expect(findNeighbours(pupils, attempts, "bela")).toEqual({
      previous: { attempt: "a1", name: "ADA" },
      next: null,
    });
  });

  it("are nobody where one alone has handed in, however often", () => {
    const attempts = [attempt("a1", "ada"), attempt("a2", "ada", { counts: false })];
    expect(findNeighbours(pupils, attempts, "ada")).toEqual({ previous: null, next: null });
  });
});
