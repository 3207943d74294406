/** Whether there are enough attempts to say how well an item discriminates: under 10 nothing is said, under 30 it is flagged (QUESTIONS.md, section 7). */
export type Sample = "too-few" | "few" | "enough";

export const LEAST_ATTEMPTS = 10;
export const ENOUGH_ATTEMPTS = 30;

export const judgeSample = (attempts: number): Sample =>
  attempts < LEAST_ATTEMPTS ? "too-few" : attempts < ENOUGH_ATTEMPTS ? "few" : "enough";
