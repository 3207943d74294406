interface Place {
  readonly row: number;
  readonly column: number;
}

const within = (n: number, count: number): number => Math.min(Math.max(n, 0), count - 1);

/** Where a key leads in a grid of so many rows and columns, as in a spreadsheet; null for a key that leads nowhere. */
export function moveInGrid(
  { row, column }: Place,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  key: string,
  control: boolean,
): Place | null {
  const to = (r: number, c: number): Place => ({ row: within(r, rows), column: within(c, columns) });
  switch (key) {
    case "ArrowUp":
      return control ? to(0, column) : to(row - 1, column);
    case "ArrowDown":
      return control ? to(rows, column) : to(row + 1, column);
    case "ArrowLeft":
      return control ? to(row, 0) : to(row, column - 1);
    case "ArrowRight":
      return control ? to(row, columns) : to(row, column + 1);
    case "Home":
      return control ? to(0, 0) : to(row, 0);
    case "End":
      return control ? to(rows, columns) : to(row, columns);
    case "PageUp":
      return to(row - 10, column);
    case "PageDown":
      return to(row + 10, column);
    default:
      return null;
  }
}
