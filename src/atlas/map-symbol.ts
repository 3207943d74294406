import type { Rectangle } from "./rectangle";
import type { PlaceMark } from "./scene";

/** Half the width of each mark, in text units. */
export const MARK_REACH: Readonly<Record<PlaceMark, number>> = {
  capital: 8,
  city: 6,
  town: 5.5,
  garrison: 10,
  crossing: 7.5,
};

/** A layer's letter on its disc: half the disc's width and the letter's size, in text units. */
export const BADGE = { reach: 13, text: 17 };

/** The head of an arrow, in text units: how far before the end of its line the tip stands, and how long and wide it is. */
export const ARROW_HEAD = { from: 7, length: 18 };

/** A flag on the pole of a place, in text units from it. */
export interface Pennant {
  /** Height of the pole that carries it. */
  readonly pole: number;
  /** 1: flies to the right, -1: to the left. */
  readonly side: 1 | -1;
  readonly width: number;
  readonly height: number;
}

const FLAG = { width: 30, height: 20, pole: 46, above: 25 };

/** The `fan`-th flag of a place (from 0): they fly right and left in turn, each pair above the last. */
export function pennantAt(fan: number): Pennant {
  const pole = FLAG.pole + Math.floor(fan / 2) * FLAG.above;
  return { pole, side: fan % 2 === 0 ? 1 : -1, width: FLAG.width, height: FLAG.height };
}

/** The ground that a pennant's flag covers, in text units from its place. */
export function flagBox({ pole, side, width, height }: Pennant): Rectangle {
  return { x: (side === 1 ? 0 : -width) - 2, y: -pole - 2, width: width + 4, height: height + 4 };
}
