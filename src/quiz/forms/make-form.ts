import type { FactBase } from "../../course/fact-base";
import { generateBank } from "../bank/generate-bank";
import { type Assembly, assembleForm } from "./assemble-form";
import type { Blueprint } from "./blueprint";

/** How many banks are tried before a form counts as impossible (our own choice). */
const BANKS = 8;

/** Seeds of the banks in the order in which they are tried: the seed itself, then "seed~2", "seed~3" ... No learner's seed holds a tilde. */
const seedOf = (seed: string, round: number): string => (round === 1 ? seed : `${seed}~${round}`);

/**
 * The form that a seed stands for, the same bytes on the server and in the browser: assembled from the seed's own bank, or where that is short, from the
 * next of a fixed row of banks. `avoid` are claims that a learner was just asked: they come back only where nothing else is left. Seed and `avoid` together decide
 * the form, so whoever wants it again must keep both; without `avoid` the seed alone does. Fails with the short cell of the first bank where no
 * bank of the row fills the blueprint.
 */
export function makeForm(facts: FactBase, blueprint: Blueprint, seed: string, avoid: readonly string[] = []): Assembly {
  let first: Assembly | null = null;
  for (let round = 1; round <= BANKS; round++) {
    const from = seedOf(seed, round);
    const assembly = assembleForm(generateBank(facts, from), blueprint, from, { avoid });
    if (assembly.ok) return { ok: true, form: { ...assembly.form, seed } };
    first ??= assembly;
  }
  return first as Assembly;
}
