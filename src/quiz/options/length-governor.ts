import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { MOST_DISTRACTORS } from "./choose-distractors";

/** Keeps the key of a row of items the longest option as often as chance would have it, and no oftener. */
export interface LengthGovernor {
  /** Where the next item's key is wanted among the lengths of its options, from 0 (the shortest) to 1 (the longest). */
  readonly wanted: () => number;
  /** Tells the governor what the next item became: the lengths of the key and of the wrong options. */
  readonly note: (key: number, wrong: readonly number[]) => void;
}

/**
 * While fewer keys have been the longest option than one in k, the next one is wanted there, and below it otherwise. Many keys can be nowhere but at the bottom (a name
 * among descriptions), so that lots alone would leave the longest option wrong oftener than chance has it.
 */
export function createLengthGovernor(random: RandomGenerator): LengthGovernor {
  let ahead = uniformInt(random, -5, 5) / 10;
  return {
    wanted: () => (ahead <= 0 ? 1 : uniformInt(random, 0, MOST_DISTRACTORS - 1) / MOST_DISTRACTORS),
    note: (key, wrong) => {
      const ties = 1 + wrong.filter((length) => length === key).length;
      const isLongest = wrong.every((length) => length <= key);
      ahead += (isLongest ? 1 / ties : 0) - 1 / (wrong.length + 1);
    },
  };
}
