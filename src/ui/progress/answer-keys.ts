/**
 * Under which names the answers of a lesson are kept: `guesses` for guesses, `stops` for all that follows. Devices hold records under these names, so
 * what is given here stays as it is.
 */

/** A guess that is asked again at the end of its lesson. */
export const revisitKey = (guess: string): string => `${guess} again`;

export const stopKey = (claim: string, role: string): string => `${claim} ${role}`;

/** A stop question of an earlier lesson that a later one asks again. */
export const againKey = (claim: string, role: string): string => `again ${claim} ${role}`;

export const voicesKey = (claim: string): string => `voices ${claim}`;

/** The same for the same events, in whatever order an author names them. */
export const orderKey = (events: readonly string[]): string => `order ${[...events].sort().join(" ")}`;

/** One case of a judgement. */
export const judgeKey = (judge: string, one: string): string => `judge ${judge} ${one}`;

/** The `n`-th map check of a claim, from 1. */
export const mapCheckKey = (claim: string, n: number): string => `map ${claim} ${n}`;
