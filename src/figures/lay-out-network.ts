import { drawCurves, drawHead, drawPath } from "./draw-network";
import { arrangeInColumns, type ColumnPair, placeGroup, type Tie } from "./lay-out-network-columns";
import { type Box, boxAround, breakLines, placeLabels } from "./lay-out-network-labels";

/** Measures of a drawing, in its own units. */
export interface NetworkSize {
  readonly width: number;
  readonly boxWidth: number;
  readonly nameSize: number;
  readonly labelSize: number;
}

/** Drawn for a page's width, and for a phone's: one unit is about one CSS pixel in either. */
export const WIDE: NetworkSize = { width: 720, boxWidth: 200, nameSize: 16, labelSize: 15 };
export const NARROW: NetworkSize = { width: 288, boxWidth: 98, nameSize: 13.5, labelSize: 13 };

/** Width of a line of text of that size, in the unit of the size; names are set bold. */
export type Measure = (text: string, size: number, bold: boolean) => number;

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
}

export interface NetworkTie extends Tie {
  readonly key: string;
  readonly label: string;
  /** Stands below the label, in lines of its own. */
  readonly note: string | null;
  readonly directed: boolean;
}

interface NodeBox extends Box {
  readonly id: string;
  readonly lines: readonly string[];
}

interface TieLine {
  readonly key: string;
  readonly path: string;
  /** The arrow's head, or null where the tie has no direction. */
  readonly head: string | null;
  readonly label: Box & { readonly lines: readonly string[]; readonly noteLines: readonly string[] };
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NodeBox[];
  readonly ties: readonly TieLine[];
}

/** Height of a line of text, in its size. */
export const LINE = 1.25;
const PAD = 6;
const LABEL_PAD = 3;
const MARGIN = 12;
const GAP = 22;
const GROUPS_APART = 30;
const PORTS_APART = 12;
/** How much of the room between the columns a label may take, unless a word needs more: its line is to be seen on both sides. */
const LABEL_SHARE = 0.66;
/** After so many tries a label may leave its line. */
const TRIES = 10;
const GROWTH = 1.15;

const heightOf = (lines: readonly string[], size: number): number => lines.length * size * LINE;

/**
 * Draws who is tied to whom: actors in two columns, ties as curves between them, a label on each. Deterministic. The room between the boxes of a
 * group grows until no label touches another; labels stand between the columns, so they touch no box either. x and y of boxes are their upper left
 * corners. Throws where a tie names an actor that is not among the nodes, and where the labels find no room.
 */
export function layOutNetwork(
  nodes: readonly NetworkNode[],
  ties: readonly NetworkTie[],
  measure: Measure,
  { width, boxWidth: wished, nameSize, labelSize }: NetworkSize,
): NetworkLayout {
  const words = nodes.flatMap(({ name }) => name.split(" "));
  const boxWidth = Math.max(wished, ...words.map((word) => Math.ceil(measure(word, nameSize, true)) + 2 * PAD));
  const room = width - 2 * boxWidth;
  const boxes = nodes.map(({ id, name }): NodeBox => {
    const lines = breakLines(name, boxWidth - 2 * PAD, (text) => measure(text, nameSize, true));
    const met = ties.filter(({ from, to }) => from === id || to === id).length;
    const height = Math.max(heightOf(lines, nameSize) + 20, met * PORTS_APART + 8);
    return { id, lines, x: 0, y: 0, width: boxWidth, height };
  });
  const labelled = ties.map((tie) => {
    const measured = (text: string): number => measure(text, labelSize, tie.note === text) + 2 * LABEL_PAD;
    const lines = breakLines(tie.label, room * LABEL_SHARE, measured);
    const noteLines = tie.note === null ? [] : breakLines(tie.note, room * LABEL_SHARE, measured);
    const all = [...lines, ...noteLines];
    return { tie, lines, noteLines, width: Math.max(...all.map(measured)), height: heightOf(all, labelSize) + 4 };
  });

  const layOutGroup = (group: ColumnPair) => {
    const members = group.columns.flat();
    const own = labelled.filter(({ tie }) => members.includes(tie.from));
    const tallest = Math.max(0, ...own.map(({ height }) => height));
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const growth = GROWTH ** attempt;
      const placed = placeGroup(group, boxes, ties, { width, gap: GAP * growth });
      const curves = drawCurves(placed, own, { reach: room * 0.46, apart: (tallest + 8) * growth, ports: PORTS_APART });
      const astray = attempt < TRIES - 1 ? 0 : (tallest + GAP) * own.length;
      const labels = placeLabels(curves, { left: boxWidth, right: width - boxWidth, astray });
      if (labels) return { placed, labels, extent: boxAround([...placed, ...labels]) };
    }
    throw new Error("The labels of a network find no room: draw fewer ties at once.");
  };

  const drawn = { nodes: [] as NodeBox[], ties: [] as TieLine[] };
  let bottom = MARGIN - GROUPS_APART;
  for (const group of arrangeInColumns(nodes, ties)) {
    const { placed, labels, extent } = layOutGroup(group);
    const down = bottom + GROUPS_APART - extent.y;
    bottom = down + extent.y + extent.height;
    drawn.nodes.push(...placed.map(({ column: _, ...box }) => ({ ...box, y: box.y + down })));
    for (const { tie, curve, lines, noteLines, x, y, width: across, height } of labels) {
      drawn.ties.push({
        key: tie.key,
        path: drawPath(curve, down),
        head: tie.directed ? drawHead(curve, down) : null,
        label: { x, y: y + down, width: across, height, lines, noteLines },
      });
    }
  }
  return { ...drawn, width, height: Math.ceil(bottom + MARGIN) };
}
