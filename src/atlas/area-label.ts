import type { DrawnArea } from "./draw-scene";
import { inTwoLines, type LabelLine, type Settable, sizeOf } from "./label-lines";
import type { MapSize } from "./map-size";
import { type Anchor, candidatesAround, candidatesOver, setApart } from "./place-labels";
import type { Point } from "./project-view";

const PRIORITY = 63;

const AREA_MOVES = { across: [0, -0.12, 0.12, -0.25, 0.25, -0.4, 0.4], down: [0, -0.5, 0.5, -1, 1] };

/** Gaps at which an area's name may stand from its middle, and what each is marked down by. */
const AREA_GAPS = [
  [10, 1.5],
  [18, 2],
  [26, 2.5],
  [34, 3],
  [44, 3.5],
] as const;

type AnchorAt = (at: Point) => Anchor;

/** The name of an area, on it or beside it. */
export function areaLabel({ id, name, at, layers }: DrawnArea, size: MapSize, anchor: AnchorAt): Settable {
  const lines = inTwoLines(name).map((text): LabelLine => ({ text, style: "area", size: 15 }));
  const block = sizeOf(lines);
  return {
    label: {
      id: `area ${id}`,
      of: id,
      kind: "area",
      variant: "",
      layers,
      priority: PRIORITY,
      lines,
      turn: 0,
      along: null,
    },
    candidates: [
      ...candidatesOver(anchor(at), block, size.text, AREA_MOVES),
      ...AREA_GAPS.flatMap(([gap, extra]) =>
        candidatesAround(anchor(at), block, gap, size.text).map((one) => ({ ...one, cost: one.cost + extra })),
      ),
    ].map((one) => setApart(one, size.text)),
  };
}
