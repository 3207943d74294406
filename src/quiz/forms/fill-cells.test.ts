import { describe, expect, it } from "vitest";
import type { Item } from "../item";
import { fillCells, type OpenCell } from "./fill-cells";
import { FormDraft } from "./form-draft";

/** An item that asks the claims of its name, one a letter. */
const item = (name: string): Item => ({ id: name, kind: "choice", stem: name, asks: [...name] }) as unknown as Item;

const draftOf = (length: number): FormDraft =>
  new FormDraft(length, length, ({ asks }) => {
    const claims = asks.map((claim) => claim.charCodeAt(0));
    return { tells: claims, guards: claims, answers: [] };
  });

const cellOf = (count: number, names: readonly string[]): OpenCell => ({
  cell: { skill: "actor", lesson: null, count },
  left: count,
  pool: names.map(item),
});

describe("fillCells", () => {
  it.each([
    [
      "takes the first that fit",
      [
        [1, ["a", "b"]],
        [1, ["b", "c"]],
      ],
      9,
      ["a", "b"],
    ],
    [
      "fills the cell with the least to spare first",
      [
        [1, ["a", "b", "c"]],
        [1, ["a"]],
      ],
      9,
      ["a", "b"],
    ],
    ["goes back where the first choice leaves too little", [[3, ["abc", "a", "b", "c"]]], 9, ["a", "b", "c"]],
    ["stops after so many steps", [[3, ["abc", "a", "b", "c"]]], 2, null],
    ["finds nothing where nothing is", [[2, ["ab", "b", "bc"]]], 99, null],
  ] as const)("%s", (_what, cells, steps, found) => {
    const draft = draftOf(3);
    const short = fillCells(
      draft,
      cells.map(([count, names]) => cellOf(count, names)),
      steps,
    );
    expect(short === null).toBe(found !== null);
    expect(draft.items.map(({ id }) => id).sort()).toEqual(found ?? []);
  });

  it("names the cell that stayed short, and how many it could have held", () => {
    const [ample, scarce] = [cellOf(1, ["x", "y"]), cellOf(2, ["ab", "b", "bc"])];
    expect(fillCells(draftOf(3), [ample, scarce], 99)).toEqual({ cell: scarce.cell, supply: 1 });
  });
});
