import { proveOrder } from "../course/event-order";
import type { FactBase } from "../course/fact-base";
import { FAMILIES } from "./families/registry";
import type { Draft, Drop, Workshop } from "./family";
import type { Difficulty, Item } from "./item";
import { measureLikeness } from "./likeness";
import { listQuestions } from "./list-questions";
import { mapReveals, type Reveals } from "./reveals";

/** Goes up with every change that gives another form for the same course, blueprint and seed. */
export const GENERATOR_VERSION = "3";

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

/** Cuts the drafts into thirds by likeness: the closer the wrong options, the harder (Alsubait, Parsia & Sattler). Equal likeness, equal difficulty. */
function gradeDifficulty(drafts: readonly Draft[]): readonly Item[] {
  const sorted = drafts.map(({ likeness }) => likeness).sort((a, b) => a - b);
  const easyBelow = sorted[Math.floor(sorted.length / 3)] ?? 0;
  const hardFrom = sorted[Math.floor((2 * sorted.length) / 3)] ?? 0;
  return drafts.map(({ item, likeness }) => {
    const difficulty: Difficulty = likeness < easyBelow ? "easy" : likeness < hardFrom ? "medium" : "hard";
    return { ...item, difficulty };
  });
}

/** What no seed changes. */
interface Bench extends Omit<Workshop, "seed"> {
  readonly drops: readonly Drop[];
  readonly reveals: Reveals;
}

const benches = new WeakMap<FactBase, Bench>();

function getBench(facts: FactBase): Bench {
  const known = benches.get(facts);
  if (known) return known;
  const bench = {
    facts,
    order: proveOrder(facts),
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
  const workshop: Workshop = { ...bench, seed };
  const harvests = FAMILIES.map((family) => family.harvest(workshop));
  const items = gradeDifficulty(harvests.flatMap(({ drafts }) => drafts));
  return {
    facts,
    course: facts.course.hash,
    version: GENERATOR_VERSION,
    seed,
    items,
    dropped: [...drops, ...harvests.flatMap((harvest) => harvest.drops)],
    reveals,
  };
}
