import type { Skill } from "../../course/predicate";
import type { Difficulty } from "../item";
import { type Cell, PRACTISED } from "./blueprint";

/** A column of the table: a cell may leave the difficulty open. */
export const TABLE_COLUMNS = ["any", "easy", "medium", "hard"] as const satisfies readonly (Difficulty | "any")[];

interface TableCell {
  /** "actor-hard" */
  readonly name: string;
  readonly skill: Skill;
  readonly difficulty: Difficulty | "any";
}

/** The cells of a table of specifications as a form or an address names them, row by row. */
export const TABLE_CELLS: readonly TableCell[] = PRACTISED.flatMap((skill) =>
  TABLE_COLUMNS.map((difficulty) => ({ name: `${skill}-${difficulty}`, skill, difficulty })),
);

/** The cells of a blueprint for one lesson or (null) the whole course; a cell without a count, or with none, is left out. */
export const cellsOfTable = (lesson: string | null, countOf: (name: string) => number): readonly Cell[] =>
  TABLE_CELLS.flatMap(({ name, skill, difficulty }): readonly Cell[] => {
    const count = countOf(name);
    return count === 0 ? [] : [{ skill, lesson, ...(difficulty === "any" ? {} : { difficulty }), count }];
  });
