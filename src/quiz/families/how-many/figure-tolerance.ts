import type { Figure } from "../../../course/course";

/** Counts up to this are asked exactly (QUESTIONS.md, section 5). */
const MOST_EXACT = 20;
/** What "about" and "more than" leave either way, as a share of the number (our own choice). */
const ABOUT = 1 / 10;
const MORE_THAN = 1 / 20;

/** Without the error of binary fractions: 3.4, not 3.4000000000000004. */
const round = (n: number): number => Number(n.toPrecision(12));

/** Half of what one step of the last digit that is not 0 is worth: 124 gives 0.5, 3,000 gives 500, 4.5 gives 0.05. */
function halfStep(n: number): number {
  const digits = String(Math.abs(n)).replace("-", "");
  const [, fraction = ""] = digits.split(".");
  if (fraction !== "") return 0.5 / 10 ** fraction.length;
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return 0.5 * 10 ** zeros;
}

/**
 * How far off an answer may be and still be right, in the figure's unit (QUESTIONS.md, section 5): nothing for whole numbers up to 20 and for years; a tenth of
 * "about" and a twentieth of "more than", but half a step of the last significant digit at least; else that half step. Examples: 2 gives 0, "about 34"
 * 3.4, "more than 124" 6.2, 3,000 gives 500. Null where the wording stands for no number.
 */
export function figureTolerance({ n, sense, unit }: Pick<Figure, "n" | "sense" | "unit">): number | null {
  if (n === null || sense === "vague") return null;
  if (sense === "about") return round(Math.max(Math.abs(n) * ABOUT, halfStep(n)));
  if (sense === "more than") return round(Math.max(Math.abs(n) * MORE_THAN, halfStep(n)));
  const exact = /^years?$/.test(unit) || (Number.isInteger(n) && Math.abs(n) <= MOST_EXACT);
  return exact ? 0 : halfStep(n);
}
