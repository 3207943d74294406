import type { IdBox, Placed, Tie } from "./lay-out-network-columns";

interface DirectedTie extends Tie {
  readonly directed: boolean;
}

/** A tie to draw, and the height of its label. */
interface Labelled {
  readonly tie: DirectedTie;
  readonly height: number;
}

interface Lines {
  /** Where the line leaves its row for the other column: to the right of every label. */
  readonly turn: number;
  /** How far a line that comes back to its own column swings out. */
  readonly swing: number;
  /** Centre to centre of two ends without a label at one box. */
  readonly ports: number;
  /** Between two labels at one box. */
  readonly apart: number;
  /** How far down the whole is moved. */
  readonly down: number;
}

const ARROW = 9;

const round = (n: number): number => Math.round(n * 10) / 10;

/** The point at a box's edge where a line ends, and whether the line comes from the left (1) or from the right (-1). */
interface End {
  readonly x: number;
  readonly y: number;
  readonly towards: 1 | -1;
}

const stop = ({ x, towards }: End, hasHead: boolean): number => round(hasHead ? x - towards * ARROW : x);

function drawHead({ x, y, towards }: End): string {
  return `M${round(x)} ${round(y)}L${round(x - towards * (ARROW + 2))} ${round(y - 5.5)}V${round(y + 5.5)}Z`;
}

/** Centres of a stack of these heights around `middle`. */
function stack(heights: readonly number[], middle: number): readonly number[] {
  let top = middle - heights.reduce((sum, height) => sum + height, 0) / 2;
  return heights.map((height) => {
    top += height;
    return top - height / 2;
  });
}

/** Whether the label of a tie stands beside this one of its two boxes: in the first column, and there at the tie's beginning. */
export const isLabelledAt = (tie: Tie, id: string, isFirst: (id: string) => boolean): boolean =>
  isFirst(id) && (tie.from === id || (tie.to === id && !isFirst(tie.from)));

/**
 * A line for each tie. It leaves a box of the first column level, in a row of its own, passes its label, and only then turns to the other box; so no
 * line runs through a label, and every label stands on its line. `y` is the middle of the label. Throws where a tie's actor has no box.
 */
export function drawTies<T extends Labelled>(
  boxes: readonly Placed<IdBox>[],
  drawn: readonly T[],
  { turn, swing, ports, apart, down }: Lines,
): readonly (T & { readonly path: string; readonly head: string | null; readonly y: number })[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const getBox = (id: string): Placed<IdBox> => {
    const box = byId.get(id);
    if (!box) throw new Error(`A tie names "${id}", who is not among the actors to draw.`);
    return box;
  };
  const isFirst = (id: string): boolean => getBox(id).column === 0;
  const middle = (id: string): number => getBox(id).y + getBox(id).height / 2 + down;
  const otherEnd = ({ tie }: T, id: string): string => (tie.from === id ? tie.to : tie.from);
  const ends = new Map<string, End>();
  const nameEnd = (one: T, id: string): string => `${drawn.indexOf(one)} ${id}`;
  const getEnd = (one: T, id: string): End => ends.get(nameEnd(one, id)) ?? { x: 0, y: middle(id), towards: 1 };

  // The first column first: the ends in the second one follow the order of its rows.
  for (const { id, x, width, column } of [...boxes].sort((a, b) => a.column - b.column)) {
    const meeting = drawn.filter(({ tie }) => tie.from === id || tie.to === id);
    const rank = (one: T): number => (column === 0 ? middle(otherEnd(one, id)) : getEnd(one, otherEnd(one, id)).y);
    const sorted = [...meeting].sort((a, b) => rank(a) - rank(b));
    const heights = sorted.map((one) => (isLabelledAt(one.tie, id, isFirst) ? one.height + apart : ports));
    for (const [i, y] of stack(heights, middle(id)).entries()) {
      const one = sorted[i];
      if (one) ends.set(nameEnd(one, id), column === 0 ? { x: x + width, y, towards: -1 } : { x, y, towards: 1 });
    }
  }

  return drawn.map((one) => {
    const { from, to, directed } = one.tie;
    const near = isLabelledAt(one.tie, from, isFirst) ? from : to;
    const start = getEnd(one, near);
    const end = getEnd(one, otherEnd(one, near));
    const [x, last] = [stop(start, directed && near === to), stop(end, directed && near === from)];
    const [y, y2] = [round(start.y), round(end.y)];
    const away = end.towards === 1 ? (turn + last) / 2 : turn + swing;
    const curve = `C${round(away)} ${y} ${round(away)} ${y2} ${end.towards === 1 ? last : round(turn)} ${y2}`;
    const path = `M${x} ${y}H${round(turn)}${curve}${end.towards === 1 ? "" : `H${last}`}`;
    return { ...one, path, head: directed ? drawHead(getEnd(one, to)) : null, y: start.y };
  });
}
