import type { Figure } from "../../../course/course";

/** Counts up to this are asked exactly (our own choice). */
const MOST_EXACT = 20;
/** What "about" leaves either way and "more than" upwards, as a share of the number (our own choice). */
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

/** What rounding an answer to the last digit printed can take from it. */
const ROUNDING = 0.5;

/** How far below and above a figure an answer may be, in the figure's unit. */
interface Reach {
  readonly below: number;
  readonly above: number;
}

const bothWays = (n: number): Reach => ({ below: n, above: n });

/**
 * How far off an answer may be and still be right: nothing for whole numbers up to 20 and for years; a tenth of "about", but half
 * a step of the last significant digit at least; a twentieth of "more than", or that half step, upwards alone, since less than the number is not more; else that half
 * step. Examples: 2 gives 0, "about 34" 3.4, "more than 124" 6.2 above and 0.5 below, 3,000 gives 500. Null where the wording stands for no number.
 */
export function figureTolerance({ n, sense, unit }: Pick<Figure, "n" | "sense" | "unit">): Reach | null {
  if (n === null || sense === "vague") return null;
  if (sense === "about") return bothWays(round(Math.max(Math.abs(n) * ABOUT, halfStep(n))));
  if (sense === "more than")
    return {
      below: Math.min(ROUNDING, halfStep(n)),
      above: round(Math.max(Math.abs(n) * MORE_THAN, halfStep(n))),
    };
  const exact = /^years?$/.test(unit) || (Number.isInteger(n) && Math.abs(n) <= MOST_EXACT);
  return bothWays(exact ? 0 : halfStep(n));
}
