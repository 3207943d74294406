import type { Accommodation, Assignment } from "../assigning/assignment";
import { datesFor, phaseAt } from "../assigning/effective-dates";
import type { GivenResult } from "./given-result";
import { chooseAttempt } from "./mark-attempt";
import { type MeanOf, meanOf } from "./mean-of";

interface GradedTry {
  readonly id: string;
  readonly number: number;
  readonly submittedAt: number | null;
  readonly percent: number | null;
  readonly isLate: boolean;
  readonly setBy: string | null;
}

/**
 * What stands in a cell. marked: a result in percent, or for a lesson and a scenario that it was gone through; unread: handed in and waiting for the teacher; running: begun; missing: due, and nothing was handed in,
 * which is not a mark of nought; open: may still be done; planned: cannot be begun yet; excused: not asked of this pupil.
 */
export type CellState = "marked" | "unread" | "running" | "missing" | "open" | "planned" | "excused";

export interface GradeCell {
  readonly state: CellState;
  /** 0 to 100, where it is marked. */
  readonly percent: number | null;
  /** The attempt that counts, or that is running; null where there is none. */
  readonly attempt: string | null;
  readonly isLate: boolean;
  /** Whether a teacher set the result of the attempt, or gave one for the whole assignment. */
  readonly isSet: boolean;
  /** Whether the result was given for the whole assignment: then no attempt makes it. */
  readonly isGiven: boolean;
  /** How many attempts were handed in. */
  readonly tries: number;
}

const isOver = (assignment: Assignment, granted: Accommodation | null, at: number): boolean => {
  const dates = datesFor(assignment, granted);
  const phase = phaseAt(dates, assignment.rules.late, at);
  return phase === "closed" || phase === "late";
};

/** One pupil's cell of one assignment. What a teacher gave for the whole of it stands before all attempts, and before being excused. */
export function gradeCell(
  assignment: Assignment,
  granted: Accommodation | null,
  tries: readonly GradedTry[],
  at: number,
  given: GivenResult | null = null,
): GradeCell {
  const { task } = assignment;
  const chosen = chooseAttempt(
    tries.map((one) => ({ ...one, mark: one })),
    task.kind === "quiz" ? task.quiz.counts : null,
  );
  const submitted = tries.filter(({ submittedAt }) => submittedAt !== null).length;
  const running = tries.find(({ submittedAt }) => submittedAt === null);
  const cell = {
    percent: null,
    attempt: chosen?.id ?? running?.id ?? null,
    isLate: false,
    isSet: false,
    isGiven: false,
    tries: submitted,
  };
  if (given) return { ...cell, state: "marked", percent: given.percent, isSet: true, isGiven: true };
  if (granted?.excused) return { ...cell, state: "excused" };
  if (chosen) {
    const state = chosen.percent === null ? "unread" : "marked";
    return { ...cell, state, percent: chosen.percent, isLate: chosen.isLate, isSet: chosen.setBy !== null };
  }
  if (running) return { ...cell, state: "running" };
  if (isOver(assignment, granted, at)) return { ...cell, state: "missing" };
  const { opensAt } = datesFor(assignment, granted);
  return { ...cell, state: opensAt !== null && at < opensAt ? "planned" : "open" };
}

/** Whether an assignment gives marks; lessons and scenarios are gone through or not. */
export const givesMarks = ({ task }: Pick<Assignment, "task">): boolean =>
  task.kind === "quiz" || task.kind === "written";

interface GradeRow {
  /** In the order of the assignments. */
  readonly cells: readonly GradeCell[];
  /** Over the marks that there are: what is missing, excused or not read yet is no mark. */
  readonly mean: MeanOf;
  /** Lessons and scenarios gone through, and how many were asked of this pupil. */
  readonly done: number;
  readonly asked: number;
}

interface GradeColumn {
  readonly mean: MeanOf;
  readonly missing: number;
}

/** Rows by pupil and what stands under each column, from `cells[pupil][assignment]`. */
export function sumUp(
  assignments: readonly Assignment[],
  cells: readonly (readonly GradeCell[])[],
): { readonly rows: readonly GradeRow[]; readonly columns: readonly GradeColumn[] } {
  const marks = assignments.map(givesMarks);
  const percentOf = ({ percent }: GradeCell | { percent: null }): readonly number[] =>
    percent === null ? [] : [percent];
  const rows = cells.map((row) => {
    const plain = row.filter((_, i) => !marks[i]).filter(({ state }) => state !== "excused" && state !== "planned");
    return {
      cells: row,
      mean: meanOf(row.flatMap((cell, i) => (marks[i] ? percentOf(cell) : []))),
      done: plain.filter(({ percent }) => percent === 100).length,
      asked: plain.length,
    };
  });
  const columns = assignments.map((_, i) => {
    const column = cells.flatMap((row) => row[i] ?? []);
    return {
      mean: meanOf(column.flatMap(percentOf)),
      missing: column.filter(({ state }) => state === "missing").length,
    };
  });
  return { rows, columns };
}

/** One thing that happened to a mark. */
export interface MarkEvent {
  readonly at: number;
  readonly what: string;
  /** Who did it; null where it happened by itself. */
  readonly who: string | null;
  readonly why: string | null;
  /** Id of the change, where it can be undone. */
  readonly undo: string | null;
}
