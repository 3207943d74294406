import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveInGrid } from "./gradebook-move";

const SIZE = { rows: 30, columns: 20 };
const MIDDLE = { row: 12, column: 7 };

describe("the keys of the gradebook", () => {
  it.each([
    ["ArrowUp", false, 11, 7],
    ["ArrowDown", false, 13, 7],
    ["ArrowLeft", false, 12, 6],
    ["ArrowRight", false, 12, 8],
    ["Home", false, 12, 0],
    ["End", false, 12, 19],
    ["Home", true, 0, 0],
    ["End", true, 29, 19],
    ["ArrowUp", true, 0, 7],
    ["ArrowDown", true, 29, 7],
    ["PageDown", false, 22, 7],
  ] as const)("%s (control: %s)", (key, control, row, column) => {
    expect(moveInGrid(MIDDLE, SIZE, key, control)).toEqual({ row, column });
  });

  it("leave others alone, and never leave the grid", () => {
    expect(moveInGrid(MIDDLE, SIZE, "a", false)).toBeNull();
    const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())), (moves) => {
        let at = MIDDLE;
        for (const [key, control] of moves) at = moveInGrid(at, SIZE, key, control) ?? at;
        expect(at.row).toBeGreaterThanOrEqual(0);
        expect(at.row).toBeLessThan(SIZE.rows);
        expect(at.column).toBeGreaterThanOrEqual(0);
        expect(at.column).toBeLessThan(SIZE.columns);
      }),
    );
  });
});
