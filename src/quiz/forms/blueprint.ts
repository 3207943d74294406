import type { Skill } from "../../course/predicate";
import type { Difficulty, Item, ItemKind } from "../item";

/** So many items of one skill, from one lesson or (null) from the whole course, of one difficulty or of any. */
export interface Cell {
  readonly skill: Skill;
  readonly lesson: string | null;
  readonly difficulty?: Difficulty;
  readonly count: number;
}

/** A table of specifications: met exactly or not at all. */
export interface Blueprint {
  readonly cells: readonly Cell[];
  /** The only kinds that may be used; any where this is missing. */
  readonly kinds?: readonly ItemKind[];
}

/** Whether a cell may be filled with the item. */
export function fitsCell(cell: Cell, item: Item): boolean {
  return (
    item.skill === cell.skill &&
    (cell.lesson === null || item.lessons.includes(cell.lesson)) &&
    (cell.difficulty === undefined || item.difficulty === cell.difficulty)
  );
}

/** "3 hard items of the skill actor from the lesson crossing": for an error that says what is short. */
export function describeCell({ count, skill, lesson, difficulty }: Cell): string {
  const what = `${count} ${difficulty ? `${difficulty} ` : ""}${count === 1 ? "item" : "items"} of the skill ${skill}`;
  return lesson === null ? what : `${what} from the lesson ${lesson}`;
}

/** Skills that practice mixes, in the order in which a remainder is handed out. */
export const PRACTISED: readonly Skill[] = ["actor", "place", "sequence", "figure", "source"];

/**
 * Splits a length over the practised skills in equal parts, as far as `ceiling` (the most items of each skill that fit into one form) allows;
 * what one skill lacks goes to the others. Null where all ceilings together are lower than the length.
 */
export function drawBlueprint(
  length: number,
  lesson: string | null,
  ceiling: (skill: Skill) => number,
): Blueprint | null {
  const counts = new Map<Skill, number>(PRACTISED.map((skill) => [skill, 0]));
  for (let placed = 0; placed < length; placed++) {
    const open = PRACTISED.filter((skill) => (counts.get(skill) ?? 0) < ceiling(skill));
    const next = open.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0];
    if (next === undefined) return null;
    counts.set(next, (counts.get(next) ?? 0) + 1);
  }
  return { cells: [...counts].flatMap(([skill, count]) => (count > 0 ? [{ skill, lesson, count }] : [])) };
}
