import type { RosterLine } from "../classroom/people/check-roster";
import { type Row, readRows } from "./response-sheet";

export type Roster =
  | { readonly ok: true; readonly lines: readonly RosterLine[] }
  /** What keeps the text from being a list at all, and what to do. */
  | { readonly ok: false; readonly says: string };

/** Headings, folded, by what stands below them. */
const HEADINGS = {
  name: ["name", "names", "full name", "pupil", "pupils", "student", "students", "learner"],
  first: ["first name", "firstname", "given name", "forename", "first"],
  last: ["last name", "lastname", "surname", "family name", "last"],
  extra: ["extra time", "extra", "extra percent", "extra time %", "extra time (%)"],
} as const;

type Column = keyof typeof HEADINGS;

const COLUMNS = Object.keys(HEADINGS) as readonly Column[];

const fold = (cell: string): string =>
  cell
    .replace(/[\uFEFF"]/g, "")
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");

/** Position of each column that the first row names; empty where it names none of a pupil. */
function readHeading(row: Row): Partial<Record<Column, number>> {
  const cells = row.cells.map(fold);
  const found = COLUMNS.map((column) => [
    column,
    cells.findIndex((cell) => (HEADINGS[column] as readonly string[]).includes(cell)),
  ]);
  const heading = Object.fromEntries(found.filter(([, index]) => Number(index) >= 0)) as Partial<
    Record<Column, number>
  >;
  return heading.name === undefined && heading.first === undefined && heading.last === undefined ? {} : heading;
}

const refuse = (says: string): Roster => ({ ok: false, says });

/** A pasted list: one name a line, as a register or a spreadsheet's column gives it. Empty lines are skipped. */
export function readNames(text: string): Roster {
  const lines = text.split(/\r\n|[\r\n]/).map((name, i) => ({ line: i + 1, name: name.trim(), extra: "" }));
  const named = lines.filter(({ name }) => name !== "");
  return named.length === 0 ? refuse("The list is empty. Write one name a line.") : { ok: true, lines: named };
}

/**
 * A table as CSV (commas, semicolons or tabs). A first row of headings is optional where there is one column; with it, the name may stand in one column (“name”) or in two
 * (“first name”, “last name”), and “extra time” gives a percentage.
 */
export function readRosterTable(text: string): Roster {
  const { rows, problems } = readRows(text.replace(/^\uFEFF/, ""));
  const [problem] = problems;
  if (problem) return refuse(`Row ${problem.row}: ${problem.says}. To mend it: ${problem.todo}.`);
  const [first] = rows;
  if (!first) return refuse("The table is empty. It needs a row for each pupil.");
  const heading = readHeading(first);
  const isHeaded = Object.keys(heading).length > 0;
  if (!isHeaded && rows.some(({ cells }) => cells.filter((cell) => cell !== "").length > 1))
    return refuse(
      "The table has several columns, and its first row does not say which holds the names. Head them “name”, or “first name” and “last name”.",
    );
  const cell = (row: Row, column: Column): string => row.cells[heading[column] ?? -1] ?? "";
  const nameOf = (row: Row): string => {
    if (!isHeaded) return row.cells.find((one) => one !== "") ?? "";
    return heading.name === undefined ? `${cell(row, "first")} ${cell(row, "last")}`.trim() : cell(row, "name");
  };
  const lines = rows
    .slice(isHeaded ? 1 : 0)
    .map((row) => ({ line: row.number, name: nameOf(row), extra: cell(row, "extra") }));
  return lines.length === 0 ? refuse("The table has a heading and no pupils below it.") : { ok: true, lines };
}
