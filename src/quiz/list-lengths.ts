import type { Skill } from "../course/course";
import type { FactBase } from "../course/fact-base";
import { type Assembly, assembleForm } from "./assemble-form";
import { type Blueprint, drawBlueprint, PRACTISED } from "./blueprint";
import { type Bank, generateBank } from "./generate-bank";

/** Lengths that a learner may be offered. */
const LENGTHS: readonly number[] = [6, 9, 12, 20];

/** A length must be filled from the bank and the form of each of these seeds before it is offered, so that no learner's seed finds it short. */
const TRIAL_SEEDS: readonly string[] = ["a", "b", "c", "d", "e", "f"];

/** Fewer tries than a learner's form gets: what is offered is filled with room to spare. */
const TRIES = 8;

const trialBanks = new WeakMap<FactBase, readonly Bank[]>();

function listTrialBanks(facts: FactBase): readonly Bank[] {
  const banks = trialBanks.get(facts) ?? TRIAL_SEEDS.map((seed) => generateBank(facts, seed));
  trialBanks.set(facts, banks);
  return banks;
}

function findFailure(bank: Bank, blueprint: Blueprint): Extract<Assembly, { ok: false }> | null {
  for (const trial of [bank, ...listTrialBanks(bank.facts)]) {
    const assembly = assembleForm(trial, blueprint, trial.seed, TRIES);
    if (!assembly.ok) return assembly;
  }
  return null;
}

/** The most items of a skill that one form could hold of the scope, if it held nothing else. */
function findCeiling(bank: Bank, lesson: string | null, skill: Skill): number {
  const supply = bank.items.filter(
    (item) => item.skill === skill && (lesson === null || item.lesson === lesson),
  ).length;
  for (let count = Math.min(supply, Math.max(...LENGTHS)); count > 0; count--) {
    if (assembleForm(bank, { cells: [{ skill, lesson, count }] }, "ceiling", TRIES).ok) return count;
  }
  return 0;
}

/** A blueprint by length: what `assembleForm` fills for the scope. */
export interface OfferedLength {
  readonly length: number;
  readonly blueprint: Blueprint;
}

/**
 * The lengths that can be filled for a lesson or (null) for the whole course, each with the blueprint that fills it: skills in equal parts as
 * far as the bank has them. Tried, not guessed: a length is offered only where forms were assembled from the banks of several seeds. Costs about half
 * a second the first time for a fact base: for the server and the build, not for a keystroke.
 */
export function listLengths(bank: Bank, lesson: string | null): readonly OfferedLength[] {
  const ceilings = new Map(PRACTISED.map((skill) => [skill, findCeiling(bank, lesson, skill)]));
  const offered: OfferedLength[] = [];
  for (const length of LENGTHS) {
    const found = findBlueprint(bank, length, lesson, ceilings);
    if (!found) break;
    offered.push({ length, blueprint: found });
  }
  return offered;
}

function findBlueprint(
  bank: Bank,
  length: number,
  lesson: string | null,
  ceilings: ReadonlyMap<Skill, number>,
): Blueprint | null {
  const ceiling = new Map(ceilings);
  for (;;) {
    const blueprint = drawBlueprint(length, lesson, (skill) => ceiling.get(skill) ?? 0);
    if (!blueprint || blueprint.cells.length === 0) return null;
    const failed = findFailure(bank, blueprint);
    if (!failed) return blueprint;
    ceiling.set(failed.cell.skill, Math.min(failed.need, ceiling.get(failed.cell.skill) ?? 0) - 1);
  }
}
