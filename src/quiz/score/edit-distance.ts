/**
 * Damerau-Levenshtein distance in code points: the fewest insertions, deletions, substitutions and swaps of neighbours that turn one text into the
 * other, where letters may be edited again after a swap (Lowrance & Wagner 1975). Example: "homs" to "hmos" is 1, "ca" to "abc" is 2.
 */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  const most = a.length + b.length;
  const lastRowOf = new Map<string, number>();
  const cells = Array.from({ length: a.length + 2 }, () => new Array<number>(b.length + 2).fill(most));
  const cell = (row: number, column: number): number => cells[row]?.[column] ?? most;
  const set = (row: number, column: number, cost: number): void => {
    const line = cells[row];
    if (line) line[column] = cost;
  };
  for (let i = 0; i <= a.length; i++) set(i + 1, 1, i);
  for (let j = 0; j <= b.length; j++) set(1, j + 1, j);
  for (let i = 1; i <= a.length; i++) {
    let lastColumn = 0;
    for (let j = 1; j <= b.length; j++) {
      const row = lastRowOf.get(b[j - 1] ?? "") ?? 0;
      const column = lastColumn;
      const same = a[i - 1] === b[j - 1];
      if (same) lastColumn = j;
      set(
        i + 1,
        j + 1,
        Math.min(
          cell(i, j) + (same ? 0 : 1),
          cell(i + 1, j) + 1,
          cell(i, j + 1) + 1,
          cell(row, column) + (i - row - 1) + 1 + (j - column - 1),
        ),
      );
    }
    lastRowOf.set(a[i - 1] ?? "", i);
  }
  return cell(a.length + 1, b.length + 1);
}
