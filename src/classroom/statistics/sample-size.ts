/** Whether there are enough attempts to say how well an item discriminates: under 10 nothing is said, under 30 it is flagged (our own choice). */
export type Sample = "too-few" | "few" | "enough";

export const LEAST_ATTEMPTS = 10;
export const ENOUGH_ATTEMPTS = 30;

/**
 * So many must have chosen a wrong option before it may be suspected to be the key (our own choice, for want of a published
 * number). Were the choice mere chance, each of them would stand in the better half as often as not: for four all to do so has a chance of 1 in 16, for five 1 in 32, the first below 5 %.
 */
export const LEAST_CHOOSERS = 5;

export const judgeSample = (attempts: number): Sample =>
  attempts < LEAST_ATTEMPTS ? "too-few" : attempts < ENOUGH_ATTEMPTS ? "few" : "enough";
