import Papa from "papaparse";

/** One thing to mend in a sheet of responses. Rows count from 1 and include the heading; columns bear a spreadsheet's letters. */
export interface SheetProblem {
  readonly row: number;
  readonly column: string | null;
  readonly says: string;
  readonly todo: string;
}

export interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [",", ";", "\t"];

/** `file: row 4, column C (q2): what is wrong · what to do`. */
export function formatSheetProblem(file: string, { row, column, says, todo }: SheetProblem): string {
  return `${file}: row ${row}${column === null ? "" : `, column ${column}`}: ${says} · ${todo}`;
}

/** 0 is A, 25 is Z, 26 is AA. */
const letterOf = (index: number): string =>
  (index < 26 ? "" : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The sheet's rows that are not empty, or what keeps it from being one. */
export function readRows(text: string): { readonly rows: readonly Row[]; readonly problems: readonly SheetProblem[] } {
  const head = text.split(/[\r\n]+/).find((line) => /[^\s\uFEFF]/.test(line)) ?? "";
  const counts = DELIMITERS.map((delimiter) => head.replace(/"[^"]*"/g, "").split(delimiter).length);
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
  const fail = (row: number, says: string, todo: string) => ({
    rows: [],
    problems: [{ row, column: null, says, todo }],
  });
  if (text.includes("\0")) return fail(1, "this is no text", "save the sheet as CSV (UTF-8)");
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const [broken] = errors;
  if (broken !== undefined)
    return fail(
      (broken.row ?? 0) + 1,
      "a quotation mark is not closed, or stands inside a cell",
      'close it; inside a cell write ""',
    );
  const rows = data.map((cells, i) => ({ number: i + 1, cells: cells.map((cell) => cell.trim()) }));
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== "")), problems: [] };
}

/** A sheet under its heading, with or without a first column of names, and what is wrong in it. Items count from 0. */
export class Sheet {
  readonly problems: SheetProblem[] = [];
  readonly #heading: readonly string[];
  readonly #first: number;

  constructor(heading: Row, hasNames: boolean) {
    this.#heading = heading.cells;
    this.#first = hasNames ? 1 : 0;
  }

  blame(row: Row, item: number | null, says: string, todo: string): void {
    const index = item === null ? 0 : item + this.#first;
    const name = this.#heading[index] ?? "";
    const column = item === null ? null : `${letterOf(index)}${name === "" ? "" : ` (${name})`}`;
    this.problems.push({ row: row.number, column, says, todo });
  }

  /** The cells of a row that belong to the items, as many as there are items. */
  cut(row: Row, items: number): readonly string[] {
    const cells = row.cells.slice(this.#first);
    if (cells.length < items)
      this.blame(
        row,
        null,
        `there are ${row.cells.length} cells, the heading has ${items + this.#first}`,
        "add what is missing; leave a cell empty where nothing was answered",
      );
    if (cells.slice(items).some((cell) => cell !== ""))
      this.blame(
        row,
        null,
        `there are more cells than the heading has`,
        "give every column a heading, or take the cell away",
      );
    return Array.from({ length: items }, (_, i) => cells[i] ?? "");
  }
}
