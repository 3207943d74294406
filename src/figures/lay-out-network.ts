import { drawTies, isLabelledAt } from "./draw-network";
import { arrangeInColumns, type ColumnPair, placeGroup, type Tie } from "./lay-out-network-columns";
import { type Box, breakLines } from "./network-box";

/** Measures of a drawing, in its own units. */
export interface NetworkSize {
  readonly width: number;
  readonly boxWidth: number;
  readonly nameSize: number;
  readonly labelSize: number;
  /** How much of a line is to be seen before its label. */
  readonly lead: number;
}

/** Drawn for a page's width, and for a phone's: one unit is about one CSS pixel in either. */
export const WIDE: NetworkSize = { width: 720, boxWidth: 184, nameSize: 16, labelSize: 15, lead: 28 };
export const NARROW: NetworkSize = { width: 288, boxWidth: 102, nameSize: 13.5, labelSize: 13, lead: 15 };

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
/** Beside the text of a label. */
export const LABEL_PAD = 5;
const MARGIN = 12;
const GAP = 22;
const GROUPS_APART = 30;
const PORTS_APART = 12;
const LABELS_APART = 6;
/** How much of a line is to be seen behind its label before it turns. */
const TAIL = 8;
/** How much of the room between the columns is for turning, unless a word needs it. */
const TURNING = 0.28;

const heightOf = (lines: readonly string[], size: number): number => lines.length * size * LINE;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * Draws who is tied to whom: actors in two columns, ties as lines between them, the label of each beside its box in the first column. Deterministic. Boxes
 * of the first column are as high as the labels beside them need, so these never meet. x and y of boxes are their upper left corners. Ties come as
 * their labels stand, from above. Throws where a tie names an actor that is not among the nodes, and where a word is too long to stand between the columns.
 */
export function layOutNetwork(
  nodes: readonly NetworkNode[],
  ties: readonly NetworkTie[],
  measure: Measure,
  { width, boxWidth: wished, nameSize, labelSize, lead }: NetworkSize,
): NetworkLayout {
  const words = nodes.flatMap(({ name }) => name.split(" "));
  const boxWidth = Math.max(wished, ...words.map((word) => Math.ceil(measure(word, nameSize, true)) + 2 * PAD));
  const room = width - 2 * boxWidth;
  const labelRoom = room * (1 - TURNING) - lead - TAIL;
  const labelled = ties.map((tie) => {
    const measured = (text: string): number => measure(text, labelSize, tie.note === text) + 2 * LABEL_PAD;
    const lines = breakLines(tie.label, labelRoom, measured);
    const noteLines = tie.note === null ? [] : breakLines(tie.note, labelRoom, measured);
    const all = [...lines, ...noteLines];
    const height = heightOf(all, labelSize) + 4;
    return { tie, lines, noteLines, width: Math.max(heightOf([""], labelSize) + 4, ...all.map(measured)), height };
  });
  const turn = boxWidth + lead + Math.max(0, ...labelled.map((label) => label.width)) + TAIL;
  const swing = width - boxWidth - turn;
  if (swing <= 0) throw new Error("A word of a network is too long to be drawn: use a shorter one.");

  const layOutGroup = ({ columns }: ColumnPair, down: number) => {
    const isFirst = (id: string): boolean => columns[0].includes(id);
    const own = labelled.filter(({ tie }) => columns.flat().includes(tie.from));
    const boxes = nodes.map(({ id, name }): NodeBox => {
      const lines = breakLines(name, boxWidth - 2 * PAD, (text) => measure(text, nameSize, true));
      const rows = own.flatMap(({ tie, height }) => {
        if (tie.from !== id && tie.to !== id) return [];
        return isLabelledAt(tie, id, isFirst) ? height + LABELS_APART : PORTS_APART;
      });
      return {
        id,
        lines,
        x: 0,
        y: 0,
        width: boxWidth,
        height: Math.max(heightOf(lines, nameSize) + 20, sum(rows) + 8),
      };
    });
    const placed = placeGroup({ columns }, boxes, ties, { width, gap: GAP });
    const lines = drawTies(placed, own, { turn, swing, ports: PORTS_APART, apart: LABELS_APART, down });
    return { boxes: placed.map(({ column: _, ...box }) => ({ ...box, y: box.y + down })), lines };
  };

  const drawn = { nodes: [] as NodeBox[], ties: [] as TieLine[] };
  let bottom = MARGIN - GROUPS_APART;
  for (const group of arrangeInColumns(nodes, ties)) {
    const { boxes, lines } = layOutGroup(group, bottom + GROUPS_APART);
    bottom = Math.max(...boxes.map(({ y, height }) => y + height));
    drawn.nodes.push(...boxes);
    for (const { tie, path, head, lines: words, noteLines, y, width: across, height } of lines) {
      const label = { x: boxWidth + lead, y: y - height / 2, width: across, height, lines: words, noteLines };
      drawn.ties.push({ key: tie.key, path, head, label });
    }
  }
  drawn.ties.sort((a, b) => a.label.y - b.label.y);
  return { ...drawn, width, height: Math.ceil(bottom + MARGIN) };
}
