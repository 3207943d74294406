import type { Skill } from "../../course/predicate";
import type { Bank } from "../../quiz/bank/generate-bank";
import { type Assembly, assembleForm } from "../../quiz/forms/assemble-form";
import { type Blueprint, type Cell, PRACTISED } from "../../quiz/forms/blueprint";
import type { ItemKind } from "../../quiz/item";

/** A quiz as a teacher asks for it: skills in equal parts, lessons too. */
export interface QuizWish {
  readonly length: number;
  /** Ids; none for the whole course. */
  readonly lessons: readonly string[];
  /** The only kinds that may be used; none for all. */
  readonly kinds: readonly ItemKind[];
}

interface Slot {
  readonly skill: Skill;
  readonly lesson: string | null;
  readonly count: number;
  /** The most that were found to stand together. */
  readonly ceiling: number;
}

/** How often a blueprint is drawn anew because a cell stayed short (our own choice). */
const MOST_DRAWS = 60;

/** Deals a length out, one question at a time, to the lesson with the fewest, there to the skill with the fewest; null where all ceilings together are lower. */
function deal(empty: readonly Slot[], length: number): readonly Slot[] | null {
  let slots = empty;
  const sum = (fits: (slot: Slot) => boolean): number =>
    slots.reduce((total, slot) => total + (fits(slot) ? slot.count : 0), 0);
  for (let placed = 0; placed < length; placed++) {
    const [next] = slots
      .filter(({ count, ceiling }) => count < ceiling)
      .map((slot) => ({
        slot,
        ofLesson: sum(({ lesson }) => lesson === slot.lesson),
        ofSkill: sum(({ skill }) => skill === slot.skill),
      }))
      .sort((a, b) => a.ofLesson - b.ofLesson || a.slot.count - b.slot.count || a.ofSkill - b.ofSkill);
    if (!next) return null;
    slots = slots.map((slot) => (slot === next.slot ? { ...slot, count: slot.count + 1 } : slot));
  }
  return slots;
}

const toBlueprint = (slots: readonly Slot[], kinds: readonly ItemKind[]): Blueprint => ({
  cells: slots.flatMap(({ skill, lesson, count }): readonly Cell[] => (count > 0 ? [{ skill, lesson, count }] : [])),
  ...(kinds.length > 0 ? { kinds } : {}),
});

export type QuizPlan =
  | { readonly ok: true; readonly blueprint: Blueprint }
  /** The cell that stayed short last, and how many questions could be had in all. */
  | { readonly ok: false; readonly short: Extract<Assembly, { ok: false }>; readonly most: number };

/**
 * The table of specifications of a quiz that a bank can fill: what one skill of one lesson lacks goes to the others. Tried by assembling, not guessed.
 */
export function planQuiz(bank: Bank, { length, lessons, kinds }: QuizWish, seed: string): QuizPlan {
  const scopes: readonly (string | null)[] = lessons.length > 0 ? lessons : [null];
  let empty: readonly Slot[] = scopes.flatMap((lesson) =>
    PRACTISED.map((skill) => ({ skill, lesson, count: 0, ceiling: length })),
  );
  let short: Extract<Assembly, { ok: false }> | null = null;
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    const dealt = deal(empty, length);
    if (!dealt) break;
    const blueprint = toBlueprint(dealt, kinds);
    const assembly = assembleForm(bank, blueprint, seed);
    if (assembly.ok) return { ok: true, blueprint };
    short = assembly;
    const { cell, need, supply } = assembly;
    const found = Math.min(supply, need - 1);
    empty = empty.map((slot) =>
      slot.skill === cell.skill && slot.lesson === cell.lesson ? { ...slot, ceiling: found } : slot,
    );
  }
  const most = empty.reduce((sum, { ceiling }) => sum + ceiling, 0);
  const cell: Cell = { skill: "actor", lesson: scopes[0] ?? null, count: length };
  return { ok: false, short: short ?? { ok: false, code: "cell-short", cell, need: length, supply: 0 }, most };
}
