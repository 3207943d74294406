/** One thing an author has to mend: where it stands, what is wrong, and what to do about it. */
export interface Problem {
  /** Path from the repository's root, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly says: string;
  readonly todo: string;
}

/** Where something stands in an authored file. */
export interface Spot {
  readonly file: string;
  readonly line: number;
}

/** Builds a problem at a spot; further fields of the spot are left behind. */
export function problemAt(spot: Spot, says: string, todo: string): Problem {
  return { file: spot.file, line: spot.line, says, todo };
}

/** One line for a terminal: `file:line  what is wrong · what to do`. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}  ${problem.says} · ${problem.todo}`;
}

/** The problems by file, line and text, each distinct one once. The input is left as it is. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const distinct = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...distinct.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.says, b.says));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
