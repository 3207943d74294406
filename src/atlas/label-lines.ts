import { LINE_HEIGHT } from "./line-height";
import type { Candidate } from "./place-labels";
import type { Point } from "./project-view";
import { type Face, textWidth } from "./text-width";

type LineStyle = "name" | "arabic" | "country" | "water" | "area" | "layer" | "teller";

export interface LabelLine {
  readonly text: string;
  readonly style: LineStyle;
  /** Font size in text units. */
  readonly size: number;
}

/** What is lettered: the class of the thing, its lines, and for a river the line that it is lettered along. */
export interface MapLabel {
  readonly id: string;
  /** Id of the place, area or layer, or the name of what is written on the ground. */
  readonly of: string;
  readonly kind: "place" | "country" | "water" | "river" | "area" | "layer" | "badge";
  /** The place's mark, the layer's kind or the badge's tone, for the stylesheet. */
  readonly variant: string;
  /** Ids of the layers of which one must be shown for it to be seen; none: it is always seen. */
  readonly layers: readonly string[];
  readonly priority: number;
  readonly lines: readonly LabelLine[];
  readonly turn: number;
  readonly along: readonly Point[] | null;
}

export interface Settable {
  readonly label: MapLabel;
  readonly candidates: readonly Candidate[];
}

const FACES: Readonly<Record<LineStyle, Face>> = {
  name: "sans",
  arabic: "arabic",
  country: "serif",
  water: "serif",
  area: "serif",
  layer: "sans",
  teller: "serif",
};
const SPACING: Readonly<Partial<Record<LineStyle, number>>> = { country: 0.3, water: 0.06 };

/** Width and height of a block of lines, in text units. */
export function sizeOf(lines: readonly LabelLine[]) {
  return {
    width: Math.max(...lines.map(({ text, size, style }) => textWidth(text, size, FACES[style], SPACING[style] ?? 0))),
    height: lines.reduce((sum, { size }) => sum + size * LINE_HEIGHT, 0),
  };
}

/** A name of several words in two lines of about one length. */
export function inTwoLines(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const off = (at: number) => Math.abs(at - name.length / 2);
  const [best] = spaces.sort((a, b) => off(a) - off(b));
  return best === undefined ? [name] : [name.slice(0, best), name.slice(best + 1)];
}
