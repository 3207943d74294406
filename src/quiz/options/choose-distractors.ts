import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import type { Value } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { type Ruling, refute, replaceRole } from "../../course/refute";
import { overlaps, valueKey } from "../../course/value";
import type { Question } from "../family";
import { namesValue } from "../flaws/names-in-text";
import { shuffle } from "../random";

/** A value that could stand in the key's place. `type` is what the options of one item should share. */
export interface Candidate {
  readonly value: Value;
  readonly likeness: number;
  readonly type: string;
  /** Whether its type is the key's or near it: what is not stands out among those that are. */
  readonly kin: boolean;
}

/** A candidate that the facts refute. */
export interface Distractor extends Candidate {
  readonly ruling: Ruling;
}

/** Wrong options of a choice: three, or two where no more are legal. */
export const MOST_DISTRACTORS = 3;
export const LEAST_DISTRACTORS = 2;

/** How many of the closest legal candidates the seed chooses among (our own choice). */
const POOL = 5;
const TRIES = 12;
/** How many of the first draws are from the closest alone. */
const NEAR_DRAWS = TRIES / 2;

const rulings = new WeakMap<Question, Map<string, Ruling | null>>();

/** What refutes a value in the key's place, or null; no seed changes it, so that each value is judged once for each question. */
export function ruleOut(facts: FactBase, question: Question, value: Value): Ruling | null {
  const known = rulings.get(question) ?? new Map<string, Ruling | null>();
  rulings.set(question, known);
  const name = valueKey(value);
  const judged = known.get(name);
  if (judged !== undefined) return judged;
  const ruling = refute(facts, replaceRole(question.predicate.id, question.account.args, question.role, value));
  known.set(name, ruling);
  return ruling;
}

/** The refuted candidates in their order, at most `most` of them. What nothing refutes may be true and is passed over, and so is what the stem names. */
export function listDistractors(
  facts: FactBase,
  question: Question,
  candidates: Iterable<Candidate>,
  most: number,
): readonly Distractor[] {
  const legal: Distractor[] = [];
  for (const candidate of candidates) {
    if (legal.length >= most) break;
    if (namesValue(facts, question.stem, candidate.value)) continue;
    const ruling = ruleOut(facts, question, candidate.value);
    if (ruling) legal.push({ ...candidate, ruling });
  }
  return legal;
}

function takeApart<T extends Candidate>(
  facts: FactBase,
  pool: readonly T[],
  mayMeet: (a: T, b: T) => boolean,
): readonly T[] {
  const taken: T[] = [];
  for (const next of pool) {
    if (taken.length === MOST_DISTRACTORS) break;
    if (taken.every((other) => !overlaps(facts.overlapping, other.value, next.value) && mayMeet(other, next)))
      taken.push(next);
  }
  return taken;
}

/**
 * The draws, those first in which the key stands nearest to where it is wanted, from 0 (below all others) to 1 (above them): in the options' own order where
 * they have one, else by length. So neither tells anything of the key. Where that is equal, draws in which the key looks odd come last. Draws that reach further for
 * their options stay behind the others.
 */
export function sortByRank<T>(
  draws: readonly (readonly T[])[],
  isBelow: (other: T) => boolean,
  wanted: number,
  looksOdd: (drawn: readonly T[]) => boolean = () => false,
): readonly (readonly T[])[] {
  const offOf = (drawn: readonly T[]): number => Math.abs(drawn.filter(isBelow).length / drawn.length - wanted);
  const near = draws.slice(0, NEAR_DRAWS).map((drawn) => ({ drawn, off: offOf(drawn), odd: Number(looksOdd(drawn)) }));
  return [...near.sort((a, b) => a.off - b.off || a.odd - b.odd).map(({ drawn }) => drawn), ...draws.slice(NEAR_DRAWS)];
}

/** The first so many, and all that are as close as the last of them. */
function takeClosest<T extends Candidate>(sorted: readonly T[], most: number): readonly T[] {
  const last = sorted[most - 1]?.likeness ?? 0;
  return sorted.filter(({ likeness }, i) => i < most || likeness === last);
}

/**
 * Sets of distractors to try, in the seed's order: drawn from the closest few first, from more when those break a rule. The key's own type
 * comes first while there are enough of it, and the first draws keep to its own and near types where these give options enough. No two wrong options overlap, since then neither could be the key.
 */
export function* drawDistractors<T extends Candidate>(
  facts: FactBase,
  random: RandomGenerator,
  type: string,
  legal: readonly T[],
  mayMeet: (a: T, b: T) => boolean = () => true,
): Generator<readonly T[]> {
  const allKin = legal.filter(({ kin }) => kin);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const pool = attempt < NEAR_DRAWS && allKin.length >= LEAST_DISTRACTORS ? allKin : legal;
    const own = pool.filter((candidate) => candidate.type === type);
    const reach = POOL + Math.max(0, attempt + 1 - NEAR_DRAWS);
    const kin = shuffle(random, takeClosest(own, reach));
    const others =
      own.length >= MOST_DISTRACTORS && attempt < NEAR_DRAWS
        ? []
        : pool.filter((candidate) => candidate.type !== type).slice(0, reach);
    const drawn = takeApart(facts, [...kin, ...others], mayMeet);
    if (drawn.length >= LEAST_DISTRACTORS) yield drawn;
  }
}
