import type { ItemColumn, ItemResponse, ResponseTable } from "./response-table";

export type Cell = number | "unanswered" | "not-asked";

/** A table of marks: items q1, q2, ... with these highest marks, a row for each attempt. */
export const tableOfMarks = (
  rows: readonly (readonly Cell[])[],
  maxima: readonly number[] = (rows[0] ?? []).map(() => 1),
): ResponseTable => ({
  items: maxima.map((max, i) => ({ id: `q${i + 1}`, max, choice: null })),
  attempts: rows.map((row) => row.map((mark) => (typeof mark === "number" ? { mark, option: null } : mark))),
});

const choose = ({ max, choice }: ItemColumn, letter: string): ItemResponse =>
  letter === "." ? "unanswered" : { mark: choice?.key.includes(letter) ? max : 0, option: letter };

/** A table of choices among A to D: the key and each row are one letter for each item, "." where nothing was chosen. */
export function tableOfChoices(key: string, rows: readonly string[]): ResponseTable {
  const items = [...key].map((right, i) => ({
    id: `q${i + 1}`,
    max: 1,
    choice: { options: ["A", "B", "C", "D"], key: [right] },
  }));
  return { items, attempts: rows.map((row) => items.map((item, i) => choose(item, row[i] ?? "."))) };
}

/** Ten attempts, two items: five of ten have each right, and eight of ten have both right or both wrong. */
export const TEN: readonly (readonly Cell[])[] = [
  ...[1, 2, 3, 4].map(() => [1, 1]),
  [1, 0],
  [0, 1],
  ...[1, 2, 3, 4].map(() => [0, 0]),
];

/** @throws where the list is shorter */
export const pick = <T>(list: readonly T[], i: number): T => {
  const found = list[i];
  if (found === undefined) throw new Error(`There is no ${i}`);
  return found;
};
