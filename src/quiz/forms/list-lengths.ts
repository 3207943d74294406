import type { FactBase } from "../../course/fact-base";
import type { Skill } from "../../course/predicate";
import { type Bank, generateBank } from "../bank/generate-bank";
import { type Assembly, assembleForm } from "./assemble-form";
import { type Blueprint, drawBlueprint, PRACTISED } from "./blueprint";

/** Lengths that a learner may be offered. */
const LENGTHS: readonly number[] = [6, 9, 12, 20];

/** A length must be filled from the bank of each of so many seeds before it is offered, so that a learner's seed hardly ever needs a second bank. */
const TRIALS = 40;

/** Most of a scope's askable claims that a form may ask on average, so that another form finds others (our own choice). */
const MOST_ASKED = 0.6;

/** A blueprint by length: what `makeForm` fills for the scope. */
export interface OfferedLength {
  readonly length: number;
  readonly blueprint: Blueprint;
}

type Scope = string | null;

const offersOf = new WeakMap<FactBase, ReadonlyMap<Scope, readonly OfferedLength[]>>();

function listAllLengths(facts: FactBase): ReadonlyMap<Scope, readonly OfferedLength[]> {
  const trials = Array.from({ length: TRIALS }, (_, i) => generateBank(facts, `trial-${i}`));
  const scopes: readonly Scope[] = [null, ...facts.course.lessons.map(({ id }) => id)];
  return new Map(scopes.map((scope) => [scope, listOf(trials, scope)]));
}

/**
 * The lengths that can be filled for a lesson or (null) for the whole course, each with the blueprint that fills it: skills in equal parts as
 * far as the bank has them. Tried, not guessed: a length is offered only where the banks of forty seeds fill it, and where it leaves two fifths of
 * the scope's claims for another form. Decided by the bank's facts alone. The first call for a fact base tries all scopes and takes a second or two: for
 * the server and the build, not for a keystroke.
 */
export function listLengths({ facts }: Pick<Bank, "facts">, lesson: string | null): readonly OfferedLength[] {
  const offers = offersOf.get(facts) ?? listAllLengths(facts);
  offersOf.set(facts, offers);
  return offers.get(lesson) ?? [];
}

function listOf(trials: readonly Bank[], scope: Scope): readonly OfferedLength[] {
  const items = trials.flatMap((bank) => bank.items.filter(({ lessons }) => scope === null || lessons.includes(scope)));
  const askable = new Set(items.flatMap(({ asks }) => asks)).size;
  const offered: OfferedLength[] = [];
  for (const length of LENGTHS.filter((one) => one <= askable * MOST_ASKED)) {
    const blueprint = findBlueprint(trials, length, scope, askable * MOST_ASKED);
    if (!blueprint) break;
    offered.push({ length, blueprint });
  }
  return offered;
}

type Failure = Extract<Assembly, { ok: false }>;

/** The first failure of the trials, or how many claims a form asks on average. */
function tryAll(trials: readonly Bank[], blueprint: Blueprint): Failure | number {
  let asked = 0;
  for (const bank of trials) {
    const assembly = assembleForm(bank, blueprint, bank.seed);
    if (!assembly.ok) return assembly;
    asked += assembly.form.items.reduce((sum, { asks }) => sum + asks.length, 0);
  }
  return asked / trials.length;
}

function findBlueprint(trials: readonly Bank[], length: number, scope: Scope, mostAsked: number): Blueprint | null {
  const ceiling = new Map<Skill, number>(PRACTISED.map((skill) => [skill, length]));
  for (;;) {
    const blueprint = drawBlueprint(length, scope, (skill) => ceiling.get(skill) ?? 0);
    if (!blueprint) return null;
    const tried = tryAll(trials, blueprint);
    if (typeof tried === "number") return tried <= mostAsked ? blueprint : null;
    ceiling.set(tried.cell.skill, tried.need - 1);
  }
}
