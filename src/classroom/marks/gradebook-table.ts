import { roundMark } from "../../quiz/score/round-mark";
import type { Assignment } from "../assigning/assignment";
import { type GradeCell, givesMarks } from "./gradebook";

interface TableInput {
  readonly assignments: readonly Pick<Assignment, "title" | "task">[];
  readonly pupils: readonly { readonly name: string }[];
  readonly rows: readonly { readonly cells: readonly GradeCell[]; readonly mean: { readonly mean: number | null } }[];
}

const round = (percent: number | null): string => (percent === null ? "" : String(roundMark(percent, 2, 100)));

/** What stands in a cell that bears no mark, for people who read the file. */
const WORDS: Readonly<Record<Exclude<GradeCell["state"], "marked">, string>> = {
  unread: "not marked yet",
  running: "running",
  missing: "missing",
  open: "",
  planned: "",
  excused: "excused",
};

/** Titles as heads of columns; equal ones are counted, since a spreadsheet finds a column by its head. */
function nameColumns(titles: readonly string[]): readonly string[] {
  return titles.map((title, i) => {
    const earlier = titles.slice(0, i).filter((other) => other === title).length;
    return earlier === 0 ? title : `${title} (${earlier + 1})`;
  });
}

/** The gradebook as a table for a spreadsheet: percentages as numbers, what is no mark in words, and the mean of the marks. */
export function gradebookTable({ assignments, pupils, rows }: TableInput): readonly (readonly string[])[] {
  const write = (cell: GradeCell, i: number): string => {
    if (cell.state !== "marked") return WORDS[cell.state];
    const assignment = assignments[i];
    if (assignment && !givesMarks(assignment) && !cell.isSet) return cell.percent === 100 ? "done" : "not finished";
    return round(cell.percent);
  };
  return [
    ["Pupil", ...nameColumns(assignments.map(({ title }) => title)), "Mean of marks (%)"],
    ...pupils.map(({ name }, i) => [name, ...(rows[i]?.cells ?? []).map(write), round(rows[i]?.mean.mean ?? null)]),
  ];
}

/**
 * The gradebook as Moodle's import of grades takes it (Grades, Import, CSV file; comma, UTF-8): a column that says who, then one for each assignment, a number out of 100 or nothing. Moodle
 * takes an empty cell for "no grade" and any word for an error, so what is missing, excused or not marked yet is empty, and never 0.
 */
export function moodleTable({ assignments, pupils, rows }: TableInput): readonly (readonly string[])[] {
  return [
    ["Username", ...nameColumns(assignments.map(({ title }) => `${title} (Percentage)`))],
    ...pupils.map(({ name }, i) => [
      name,
      ...(rows[i]?.cells ?? []).map(({ state, percent }) => (state === "marked" ? round(percent) : "")),
    ]),
  ];
}
