import type { Resolution } from "./story-header";

/** A forecast as made: the answer, how sure (50 to 100 percent), and how it came out; null where no document tells. */
export interface Forecast {
  readonly id: string;
  readonly question: string;
  readonly answer: "yes" | "no";
  readonly sure: number;
  readonly resolution: Resolution | null;
}

export interface ScoredForecast extends Forecast {
  readonly right: boolean;
  readonly brier: number;
}

export interface Calibration {
  readonly scored: readonly ScoredForecast[];
  readonly open: readonly Forecast[];
  /** Mean Brier score; null where no forecast could be scored. */
  readonly brier: number | null;
  /** How sure the learner was on average, in percent; null where none could be scored. */
  readonly sure: number | null;
}

/**
 * Brier's score of an answer that is right or wrong: (p − o)², p being the stated probability that the answer is right and o 1 or 0 (Brier 1950,
 * in the half range that two outcomes leave). 0 is best, 0.25 is what "I cannot tell" (50 %) always earns, 1 is worst. 80 % and right: 0.04; 80 % and wrong: 0.64.
 */
export function brierScore(sure: number, right: boolean): number {
  return (sure / 100 - (right ? 1 : 0)) ** 2;
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** Scores the forecasts that the record answers, and keeps the others apart. */
export function calibrate(forecasts: readonly Forecast[]): Calibration {
  const scored = forecasts.flatMap((forecast): ScoredForecast[] => {
    const { resolution, answer, sure } = forecast;
    if (resolution === null || resolution.answer === "unknown") return [];
    const right = resolution.answer === answer;
    return [{ ...forecast, right, brier: brierScore(sure, right) }];
  });
  return {
    scored,
    open: forecasts.filter(({ id }) => !scored.some((one) => one.id === id)),
    brier: mean(scored.map(({ brier }) => brier)),
    sure: mean(scored.map(({ sure }) => sure)),
  };
}
