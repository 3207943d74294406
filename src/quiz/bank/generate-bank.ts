import type { FactBase } from "../../course/fact-base";
import { FAMILIES } from "../families/registry";
import type { Draft, Drop, Workshop } from "../family";
import { mapReveals, type Reveals } from "../forms/reveals";
import type { Difficulty, Item } from "../item";
import { measureLikeness } from "../options/likeness";
import { getOrder } from "../provable-order";
import { listQuestions } from "./list-questions";
import { withoutFlaws } from "./without-flaws";

/** Goes up with every change that gives another form for the same course, blueprint and seed. */
export const GENERATOR_VERSION = "8";

export interface Bank {
  readonly facts: FactBase;
  readonly course: string;
  readonly version: string;
  readonly seed: string;
  readonly items: readonly Item[];
  /** What could have become an item and did not, with the reason. */
  readonly dropped: readonly Drop[];
  readonly reveals: Reveals;
}

const asksDisputed = (facts: FactBase, asks: readonly string[]): boolean =>
  asks.some((claim) => (facts.claims.get(claim)?.accounts.length ?? 0) > 1);

/** Where the thirds of some likenesses begin. */
function findThirds(likenesses: readonly number[]): { readonly mediumFrom: number; readonly hardFrom: number } {
  const sorted = [...likenesses].sort((a, b) => a - b);
  const at = (third: number): number => sorted[Math.floor((third * sorted.length) / 3)] ?? 0;
  return { mediumFrom: at(1), hardFrom: at(2) };
}

/**
 * Marks what the reports differ on, and cuts the drafts of each skill into thirds by likeness: the closer the wrong options, the harder (Alsubait, Parsia & Sattler). By skill, since dates are
 * compared in days and actors by what they share, and a table of specifications asks for every skill in every difficulty. Equal likeness, equal difficulty.
 */
function finishItems(facts: FactBase, drafts: readonly Draft[]): readonly Item[] {
  const bySkill = new Map<string, number[]>();
  for (const { item, likeness } of drafts) bySkill.set(item.skill, [...(bySkill.get(item.skill) ?? []), likeness]);
  const thirds = new Map([...bySkill].map(([skill, likenesses]) => [skill, findThirds(likenesses)] as const));
  return drafts.map(({ item, likeness }) => {
    const { mediumFrom, hardFrom } = thirds.get(item.skill) ?? { mediumFrom: 0, hardFrom: 0 };
    const difficulty: Difficulty = likeness < mediumFrom ? "easy" : likeness < hardFrom ? "medium" : "hard";
    const differs = asksDisputed(facts, item.asks);
    return { ...item, differs, difficulty, likeness: Math.round(likeness * 1000) / 1000 };
  });
}

/** What no seed changes. */
interface Bench extends Omit<Workshop, "seed" | "askedBy"> {
  readonly drops: readonly Drop[];
  readonly reveals: Reveals;
}

const benches = new WeakMap<FactBase, Bench>();

function getBench(facts: FactBase): Bench {
  const known = benches.get(facts);
  if (known) return known;
  const bench = {
    facts,
    order: getOrder(facts),
    likeness: measureLikeness(facts),
    ...listQuestions(facts),
    reveals: mapReveals(facts),
  };
  benches.set(facts, bench);
  return bench;
}

/** All items that the facts allow, in a fixed order. The seed decides which of the closest distractors and groups are drawn, and how options are shuffled. */
export function generateBank(facts: FactBase, seed: string): Bank {
  const { drops, reveals, ...bench } = getBench(facts);
  const asking = new Map<string, Set<string>>();
  const workshop: Workshop = { ...bench, seed, askedBy: (claim) => asking.get(claim)?.size ?? 0 };
  const harvests = FAMILIES.map(({ id, harvest }) => {
    const made = withoutFlaws(facts, id, harvest(workshop));
    for (const claim of made.drafts.flatMap(({ item }) => item.asks))
      asking.set(claim, (asking.get(claim) ?? new Set()).add(id));
    return made;
  });
  const drafts = harvests.flatMap((harvest) => harvest.drafts);
  return {
    facts,
    course: facts.course.hash,
    version: GENERATOR_VERSION,
    seed,
    items: finishItems(facts, drafts),
    dropped: [...drops, ...harvests.flatMap((harvest) => harvest.drops)],
    reveals,
  };
}
