import type { IdBox, Placed, Tie } from "./lay-out-network-columns";
import type { Curve, Point } from "./lay-out-network-labels";

interface DirectedTie extends Tie {
  readonly directed: boolean;
}

const ARROW = 9;

const samePair = (a: Tie, b: Tie): boolean =>
  (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);

/**
 * A curve for each tie that sets out level from the side that faces the other column. Ties at one box leave it in the order of their other ends,
 * `ports` apart; ties of the same two bulge away from each other, `apart` at their middles. Throws where a tie's actor has no box.
 */
export function drawCurves<T extends { readonly tie: DirectedTie }>(
  boxes: readonly Placed<IdBox>[],
  drawn: readonly T[],
  { reach, apart, ports }: { readonly reach: number; readonly apart: number; readonly ports: number },
): readonly (T & { readonly curve: Curve })[] {
  const ties = drawn.map(({ tie }) => tie);
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const getBox = (id: string): Placed<IdBox> => {
    const box = byId.get(id);
    if (!box) throw new Error(`A tie names "${id}", who is not among the actors to draw.`);
    return box;
  };
  const middle = (id: string): number => getBox(id).y + getBox(id).height / 2;
  const findPort = (id: string, tie: DirectedTie): { readonly port: Point; readonly inwards: number } => {
    const box = getBox(id);
    const other = ({ from, to }: Tie): number => middle(from === id ? to : from);
    const meeting = ties.filter(({ from, to }) => from === id || to === id).sort((a, b) => other(a) - other(b));
    const y = middle(id) + (meeting.indexOf(tie) - (meeting.length - 1) / 2) * ports;
    return box.column === 0
      ? { port: { x: box.x + box.width, y }, inwards: 1 }
      : { port: { x: box.x, y }, inwards: -1 };
  };
  return drawn.map((one) => {
    const { tie } = one;
    const start = findPort(tie.from, tie);
    const end = findPort(tie.to, tie);
    const twins = ties.filter((other) => samePair(other, tie));
    // The middle of a cubic lies three quarters of the way to its controls.
    const bulge = (((twins.indexOf(tie) - (twins.length - 1) / 2) * apart) / 3) * 4;
    const curve = [
      start.port,
      { x: start.port.x + start.inwards * reach, y: start.port.y + bulge },
      { x: end.port.x + end.inwards * reach, y: end.port.y + bulge },
      { x: end.port.x + (tie.directed ? end.inwards * ARROW : 0), y: end.port.y },
    ] as const;
    return { ...one, curve };
  });
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** The curve as the path of an SVG, moved down. */
export function drawPath([start, one, other, end]: Curve, down: number): string {
  const at = ({ x, y }: Point): string => `${round(x)} ${round(y + down)}`;
  return `M${at(start)}C${at(one)} ${at(other)} ${at(end)}`;
}

/** The head of the arrow at a curve's end, moved down. */
export function drawHead([, , before, end]: Curve, down: number): string {
  const back = before.x > end.x ? 1 : -1;
  const y = end.y + down;
  const wing = round(end.x + back * 2);
  return `M${round(end.x - back * ARROW)} ${round(y)}L${wing} ${round(y - 5.5)}V${round(y + 5.5)}Z`;
}
