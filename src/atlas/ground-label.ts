import type { DrawnScene } from "./draw-scene";
import { type MapLabel, type Settable, sizeOf } from "./label-lines";
import type { MapSize } from "./map-size";
import { type Anchor, candidatesOver } from "./place-labels";
import { lengthOf, middleOf } from "./polyline";
import type { Point } from "./project-view";
import { squaresAlong } from "./rectangle";

const PRIORITY = { country: 30, water: 20 };

/** What a country's name is marked down by for each further point of the country: more than for any move from one. */
const NEXT_POINT = 3;

type Ground = DrawnScene["ground"];
type AnchorAt = (at: Point) => Anchor;

/** A country's name in capitals, over the first of its points in view that is free. */
export function countryLabel(
  name: string,
  ground: Ground,
  size: MapSize,
  anchor: AnchorAt,
  isInView: (seen: Point) => boolean,
): Settable {
  const label = groundLabel("country", name.toUpperCase(), 20, 0);
  const points = ground.countries.filter((one) => one.name === name).map(({ at }) => anchor(at));
  const over = points
    .filter(({ seen }) => isInView(seen))
    .map((point) => candidatesOver(point, sizeOf(label.lines), size.area));
  return {
    label,
    candidates: over.flatMap((list, i) => list.map((one) => ({ ...one, cost: one.cost + i * NEXT_POINT }))),
  };
}

/** A sea's name on its point, or a river's along its path where that is long enough. */
export function waterLabel(water: Ground["waters"][number], index: number, size: MapSize, anchor: AnchorAt): Settable {
  const label = {
    ...groundLabel(water.path ? "river" : "water", water.name, 16, index),
    turn: water.turn,
    along: water.path,
  };
  const { width, height } = sizeOf(label.lines);
  const spot = { at: water.at, dx: 0, top: -height / 2, anchor: "middle" } as const;
  if (water.path) {
    const line = water.path.map((at) => anchor(at).seen);
    const fits = width * size.area <= lengthOf(line);
    const boxes = squaresAlong(middleOf(line, width * size.area), height * size.area * 1.2);
    return { label, candidates: fits ? [{ spot, boxes, cost: 0 }] : [] };
  }
  const turn = (water.turn * Math.PI) / 180;
  const half: Point = [(Math.cos(turn) * width * size.area) / 2, (Math.sin(turn) * width * size.area) / 2];
  const [x, y] = anchor(water.at).seen;
  const line: Point[] = [
    [x - half[0], y - half[1]],
    [x + half[0], y + half[1]],
  ];
  return { label, candidates: [{ spot, boxes: squaresAlong(line, height * size.area), cost: 0 }] };
}

function groundLabel(kind: "country" | "water" | "river", text: string, size: number, index: number): MapLabel {
  const style = kind === "country" ? "country" : "water";
  return {
    id: `${kind} ${text} ${index}`,
    of: text,
    kind,
    variant: "",
    layers: [],
    priority: PRIORITY[style],
    lines: [{ text, style, size }],
    turn: 0,
    along: null,
  };
}
