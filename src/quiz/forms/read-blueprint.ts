import type { Course } from "../../course/course";
import { isLoose, type Loose } from "../../course/loose";
import type { Skill } from "../../course/predicate";
import type { Difficulty, ItemKind } from "../item";
import { type Blueprint, type Cell, PRACTISED } from "./blueprint";

export type BlueprintReading =
  | { readonly ok: true; readonly blueprint: Blueprint }
  /** Each problem says where, what is wrong and what to do. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** The longest form that a blueprint may ask for (our own choice). */
const MOST_ITEMS = 60;

const DIFFICULTIES: readonly Difficulty[] = ["easy", "medium", "hard"];
const KINDS: readonly ItemKind[] = ["choice", "multiple", "map", "pin", "order", "match", "number", "text"];
const CELL_KEYS = ["skill", "lesson", "difficulty", "count"];

const quote = (raw: unknown): string => (raw === undefined ? "nothing" : JSON.stringify(raw));
const oneOf = (names: readonly string[]): string => `one of ${names.join(", ")}`;

function findUnknownKeys(raw: Loose, known: readonly string[], where: string): readonly string[] {
  return Object.keys(raw)
    .filter((key) => !known.includes(key))
    .map((key) => `${where}: "${key}" is not known here. It may have ${known.join(", ")}.`);
}

function checkCell(raw: unknown, where: string, lessons: readonly string[]): readonly string[] {
  if (!isLoose(raw)) return [`${where}: must be an object with a skill and a count.`];
  const { skill, lesson = null, difficulty, count } = raw;
  const problems = [...findUnknownKeys(raw, CELL_KEYS, where)];
  if (!PRACTISED.includes(skill as Skill))
    problems.push(`${where}: the skill is ${quote(skill)}, not ${oneOf(PRACTISED)}.`);
  if (lesson !== null && !lessons.includes(lesson as string))
    problems.push(`${where}: the course has no lesson ${quote(lesson)}. Leave it out, or take ${oneOf(lessons)}.`);
  if (difficulty !== undefined && !DIFFICULTIES.includes(difficulty as Difficulty))
    problems.push(`${where}: the difficulty is ${quote(difficulty)}. Leave it out, or take ${oneOf(DIFFICULTIES)}.`);
  if (!Number.isInteger(count) || (count as number) < 1)
    problems.push(`${where}: the count is ${quote(count)}, not a whole number from 1 on.`);
  return problems;
}

/** Reads a table of specifications that somebody wrote: `{"cells": [{"skill", "lesson"?, "difficulty"?, "count"}], "kinds"?: [...]}`. */
export function readBlueprint(course: Pick<Course, "lessons">, raw: unknown): BlueprintReading {
  if (!isLoose(raw)) return { ok: false, problems: ['The blueprint must be an object: {"cells": [...]}.'] };
  const lessons = course.lessons.map(({ id }) => id);
  const { cells, kinds } = raw;
  const problems = [...findUnknownKeys(raw, ["cells", "kinds"], "blueprint")];
  if (!Array.isArray(cells) || cells.length === 0) problems.push("cells: must be a list with at least one cell.");
  const listed: readonly unknown[] = Array.isArray(cells) ? cells : [];
  listed.forEach((cell, i) => {
    problems.push(...checkCell(cell, `cell ${i + 1}`, lessons));
  });
  if (kinds !== undefined && (!Array.isArray(kinds) || kinds.length === 0))
    problems.push(`kinds: must be a list. Leave it out for all kinds, or name some: ${KINDS.join(", ")}.`);
  for (const kind of Array.isArray(kinds) ? kinds : [])
    if (!KINDS.includes(kind)) problems.push(`kinds: ${quote(kind)} is not ${oneOf(KINDS)}.`);
  if (problems.length > 0) return { ok: false, problems };
  const read = (listed as readonly Loose[]).map(({ skill, lesson = null, difficulty, count }) => ({
    skill,
    lesson,
    ...(difficulty === undefined ? {} : { difficulty }),
    count,
  })) as unknown as readonly Cell[];
  const length = read.reduce((sum, { count }) => sum + count, 0);
  if (length > MOST_ITEMS)
    return { ok: false, problems: [`The cells ask for ${length} items together; a form holds at most ${MOST_ITEMS}.`] };
  return {
    ok: true,
    blueprint: { cells: read, ...(kinds === undefined ? {} : { kinds: kinds as readonly ItemKind[] }) },
  };
}
