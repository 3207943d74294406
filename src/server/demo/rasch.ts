import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import type { Item } from "../../quiz/item";
import { createRandom } from "../../quiz/random";

const GRAIN = 1 << 30;

/** A number from 0 to 1, without 1. */
export const drawShare = (random: RandomGenerator): number => uniformInt(random, 0, GRAIN - 1) / GRAIN;

/** A number of the standard normal distribution (Box & Muller 1958). */
export function drawNormal(random: RandomGenerator): number {
  const radius = Math.sqrt(-2 * Math.log(1 - drawShare(random)));
  return radius * Math.cos(2 * Math.PI * drawShare(random));
}

/** One of a list, each as likely as its weight says. */
export function drawWeighted<T>(random: RandomGenerator, list: readonly T[], weigh: (one: T) => number): T | undefined {
  const weights = list.map(weigh);
  let left = drawShare(random) * weights.reduce((sum, weight) => sum + weight, 0);
  return list.find((_, i) => {
    left -= weights[i] ?? 0;
    return left < 0;
  });
}

/** Spread of the difficulties that likeness does not tell, in logits (our own choice). */
const UNTOLD = 0.45;

/**
 * An item's difficulty in logits: from -1.6 where its wrong answers are nothing like the key to 1.6 where they are the same, and something of its own that hangs on what it asks, so
 * that the same question is as hard in every form.
 */
export function difficultyOf({ family, asks, likeness }: Pick<Item, "family" | "asks" | "likeness">): number {
  const own = drawNormal(createRandom("demo difficulty", `${family} ${asks.join(" ")}`));
  return 3.2 * (likeness - 0.5) + UNTOLD * own;
}

/** How likely somebody of this ability is right (Rasch 1960): 1 / (1 + exp(difficulty - ability)), both in logits. Equal ones: 0.5. */
export const chanceOfRight = (ability: number, difficulty: number): number => 1 / (1 + Math.exp(difficulty - ability));
