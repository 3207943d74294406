import type { DrawnLayer, DrawnPlace, DrawnScene } from "./draw-scene";
import type { MapSize } from "./map-size";
import { MARK_REACH, pennantAt } from "./map-symbol";
import { type Anchor, type Candidate, candidatesAround, candidatesOver } from "./place-labels";
import { type Camera, type Point, seenThrough } from "./project-view";
import { distanceTo, lengthOf, middleOf, type Rectangle, squaresAlong } from "./rectangle";
import { type Face, textWidth } from "./text-width";

type LineStyle = "name" | "arabic" | "country" | "water" | "layer" | "teller";

interface LabelLine {
  readonly text: string;
  readonly style: LineStyle;
  /** Font size in text units. */
  readonly size: number;
}

/** What is lettered: the class of the thing, its lines, and for a river the line that it is lettered along. */
export interface MapLabel {
  readonly id: string;
  readonly kind: "place" | "country" | "water" | "river" | "layer";
  /** The place's mark or the layer's kind, for the stylesheet. */
  readonly variant: string;
  readonly layer: string | null;
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
  layer: "sans",
  teller: "serif",
};
const SPACING: Readonly<Partial<Record<LineStyle, number>>> = { country: 0.3, water: 0.06 };
export const LINE_HEIGHT = 1.14;

const NAME_SIZES = { capital: 19, city: 18, town: 17, garrison: 19, crossing: 16 } as const;
const PLACE_PRIORITY = { capital: 90, garrison: 85, city: 80, town: 70, crossing: 65 } as const;
const PRIORITY = { strong: 100, presence: 66, zone: 64, layer: 60, country: 30, water: 20 };

/** What a country's name is marked down by for each further point of the country: more than for any move from one. */
const NEXT_POINT = 3;

/** What a label is marked down by for each step away from its place. */
const FURTHER = 6;

const sizeOf = (lines: readonly LabelLine[]) => ({
  width: Math.max(...lines.map(({ text, size, style }) => textWidth(text, size, FACES[style], SPACING[style] ?? 0))),
  height: lines.reduce((sum, { size }) => sum + size * LINE_HEIGHT, 0),
});

const isInside = ([x, y]: Point, { width, height }: { readonly width: number; readonly height: number }) =>
  x >= 0 && x <= width && y >= 0 && y <= height;

/** Everything that could be lettered in view, each with the ways of setting it. */
export function labelsOf(scene: DrawnScene, camera: Camera, size: MapSize, arabic: boolean): Settable[] {
  const anchor = (at: Point): Anchor => ({ at, seen: seenThrough(camera, at) });
  const around = (at: Point, lines: readonly LabelLine[], gap: number, extra = 0) =>
    isInside(seenThrough(camera, at), scene.ground)
      ? candidatesAround(anchor(at), sizeOf(lines), gap, size.text).map((one) => ({ ...one, cost: one.cost + extra }))
      : [];
  return [
    ...scene.places.map((place) => {
      const label = placeLabel(place, arabic);
      const gaps = place.strong ? [0, 14, 30] : [0];
      const candidates = gaps.flatMap((further, i) =>
        around(place.at, label.lines, MARK_REACH[place.mark] + 3 + further, i * FURTHER),
      );
      const others = scene.places.filter((other) => other !== place).map((other) => seenThrough(camera, other.at));
      return {
        label,
        candidates: candidates.filter(({ boxes }) => isNearest(boxes, seenThrough(camera, place.at), others)),
      };
    }),
    ...scene.layers.flatMap((layer) => {
      const label = layerLabel(layer);
      const spots = layerSpots(layer, size, camera);
      const candidates = spots.flatMap(([at, gap, extra]) => around(at, label.lines, gap, extra));
      return [{ label, candidates: candidates.map((one) => ({ ...one, cost: one.cost + offSide(layer, one) })) }];
    }),
    ...[...new Set(scene.ground.countries.map(({ name }) => name))].map((name) => {
      const label = areaLabel("country", name.toUpperCase(), 20, 0);
      const points = scene.ground.countries.filter((one) => one.name === name).map(({ at }) => anchor(at));
      const inView = points.filter(({ seen }) => isInside(seen, scene.ground));
      const over = inView.map((point) => candidatesOver(point, sizeOf(label.lines), size.area));
      return {
        label,
        candidates: over.flatMap((list, i) => list.map((one) => ({ ...one, cost: one.cost + i * NEXT_POINT }))),
      };
    }),
    ...scene.ground.waters.map((water, i) => waterLabel(water, i, anchor, camera, size)),
  ];
}

/** A name must lie nearer to its own mark than to any other, or it would be read as the other's. */
function isNearest(boxes: readonly Rectangle[], own: Point, others: readonly Point[]): boolean {
  const far = (point: Point) => Math.min(...boxes.map((box) => distanceTo(box, point)));
  const reach = far(own);
  return others.every((other) => far(other) > reach);
}

function placeLabel({ id, name, arabic: inArabic, mark, strong }: DrawnPlace, arabic: boolean): MapLabel {
  const size = strong ? NAME_SIZES.capital : NAME_SIZES[mark];
  const lines: LabelLine[] = [{ text: name, style: "name", size }];
  if (arabic && inArabic !== null) lines.push({ text: inArabic, style: "arabic", size: 16 });
  const priority = strong ? PRIORITY.strong : PLACE_PRIORITY[mark];
  return {
    id: `place ${id}`,
    kind: "place",
    variant: strong ? `${mark} strong` : mark,
    layer: null,
    priority,
    lines,
    turn: 0,
    along: null,
  };
}

function layerLabel(layer: DrawnLayer): MapLabel {
  const base = {
    id: `layer ${layer.id}`,
    kind: "layer",
    variant: layer.kind,
    layer: layer.id,
    turn: 0,
    along: null,
  } as const;
  if (layer.kind === "zone") {
    return { ...base, priority: PRIORITY.zone, lines: [{ text: layer.radius, style: "layer", size: 15 }] };
  }
  const lines: LabelLine[] = [{ text: layer.label, style: "layer", size: 14 }];
  if (layer.teller !== "") lines.push({ text: layer.teller, style: "teller", size: 13 });
  return { ...base, priority: layer.kind === "presence" ? PRIORITY.presence : PRIORITY.layer, lines };
}

/** Points a layer may be lettered at, with the gap to keep and what each is marked down by. */
function layerSpots(layer: DrawnLayer, size: MapSize, camera: Camera): [Point, number, number][] {
  switch (layer.kind) {
    case "zone":
      return [
        [layer.edge, 6, 0],
        ...[24, 0, 12, 36].map((i): [Point, number, number] => [layer.ring[i] ?? layer.edge, 7, 1]),
      ];
    case "presence": {
      if (layer.ring)
        return [
          [layer.at, 14, 0],
          [layer.ring[0] ?? layer.at, 4, 0.5],
          [layer.ring[24] ?? layer.at, 4, 0.5],
        ];
      const { pole, side, width, height } = pennantAt(layer.fan);
      const toMap = size.text / camera.k;
      const flag: Point = [layer.at[0] + (side * width * toMap) / 2, layer.at[1] + (height / 2 - pole) * toMap];
      return [[flag, width / 2 + 4, 0]];
    }
    default: {
      const at = (share: number) => layer.line[Math.round((layer.line.length - 1) * share)] ?? [0, 0];
      return [0.7, 0.55, 0.8, 0.4, 0.28].map((share, i): [Point, number, number] => [at(share), 9, i * 0.3]);
    }
  }
}

/** A flag's label belongs on the side to which the flag flies. */
function offSide(layer: DrawnLayer, { spot }: Candidate): number {
  if (layer.kind !== "presence" || layer.ring) return 0;
  return spot.anchor === (pennantAt(layer.fan).side === 1 ? "start" : "end") ? 0 : 0.7;
}

function areaLabel(kind: "country" | "water" | "river", text: string, size: number, index: number): MapLabel {
  const style = kind === "country" ? "country" : "water";
  const priority = kind === "country" ? PRIORITY.country : PRIORITY.water;
  return {
    id: `${kind} ${text} ${index}`,
    kind,
    variant: "",
    layer: null,
    priority,
    lines: [{ text, style, size }],
    turn: 0,
    along: null,
  };
}

function waterLabel(
  water: DrawnScene["ground"]["waters"][number],
  index: number,
  anchor: (at: Point) => Anchor,
  camera: Camera,
  size: MapSize,
): Settable {
  const label = {
    ...areaLabel(water.path ? "river" : "water", water.name, 16, index),
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
  const [x, y] = seenThrough(camera, water.at);
  const line: Point[] = [
    [x - half[0], y - half[1]],
    [x + half[0], y + half[1]],
  ];
  return { label, candidates: [{ spot, boxes: squaresAlong(line, height * size.area), cost: 0 }] };
}
