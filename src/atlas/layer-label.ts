import type { DrawnArea, DrawnLayer } from "./draw-scene";
import { type LabelLine, type MapLabel, type Settable, sizeOf } from "./label-lines";
import type { MapSize } from "./map-size";
import { BADGE, pennantAt } from "./map-symbol";
import { type Anchor, type Candidate, candidatesAround, candidatesOver } from "./place-labels";
import { lengthOf, pointAlong } from "./polyline";
import type { Camera, Point } from "./project-view";

const PRIORITY = { presence: 66, badge: 64, area: 63, zone: 62, layer: 60 };

const STILL = { across: [0], down: [0] };
const AREA_MOVES = { across: [0, -0.12, 0.12, -0.25, 0.25, -0.4, 0.4], down: [0, -0.5, 0.5, -1, 1] };

/** Gaps at which an area's name may stand from its middle, and what each is marked down by. */
const AREA_GAPS = [
  [10, 1.5],
  [24, 2.5],
  [40, 3.5],
] as const;

/** Spots along a line at which its letter may stand, what it is marked down by at the far ends, and where it stands best on a ring (a share, from the north clockwise). */
const BADGE_SPOTS = 24;
const OFF_MIDDLE = 16;
const ON_RING = 0.62;

/** Gaps at which a letter may stand beside its line, and what it is marked down by: more than for any spot on it. */
const OFF_LINE = [
  { gap: 5, extra: 20 },
  { gap: 14, extra: 40 },
];
const AROUND = [0, 45, 90, 135, 180, 225, 270, 315].map(
  (degrees): Point => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)],
);

/** What each further spot beside a flag is marked down by: more than for lying on lines. */
const BESIDE = 5;

type AnchorAt = (at: Point) => Anchor;

/** Everything that is lettered for a layer: its label or its letter, and for a zone its radius as well. */
export function layerLabels(layer: DrawnLayer, size: MapSize, camera: Camera, anchor: AnchorAt): Settable[] {
  const around = (lines: readonly LabelLine[]): Candidate[] =>
    layerSpots(layer, size, camera)
      .flatMap(([at, gap, extra]) => candidatesAround(anchor(at), sizeOf(lines), gap, size.text).map(costing(extra)))
      .map((one) => ({ ...one, cost: one.cost + offSide(layer, one) }));
  const label = layerLabel(layer);
  const text = label === null ? [] : [{ label, candidates: around(label.lines) }];
  return layer.sign === null ? text : [badgeOf(layer, layer.sign, size, camera, anchor), ...text];
}

const costing = (extra: number) => (one: Candidate) => ({ ...one, cost: one.cost + extra });

const base = (layer: DrawnLayer) =>
  ({ of: layer.id, variant: layer.kind, layers: [layer.id], turn: 0, along: null }) as const;

/** The layer's words, or null where its letter says enough. */
function layerLabel(layer: DrawnLayer): MapLabel | null {
  const id = `layer ${layer.id}`;
  const length = layer.kind === "zone" ? layer.radius : layer.kind === "shift" ? layer.length : null;
  const measured: LabelLine[] = length === null ? [] : [{ text: length, style: "layer", size: 15 }];
  if (layer.kind === "zone" || layer.sign !== null)
    return length === null ? null : { ...base(layer), id, kind: "layer", priority: PRIORITY.zone, lines: measured };
  const lines: LabelLine[] = [...measured, { text: layer.label, style: "layer", size: 14 }];
  if (layer.teller !== "") lines.push({ text: layer.teller, style: "teller", size: 13 });
  const priority = layer.kind === "presence" ? PRIORITY.presence : PRIORITY.layer;
  return { ...base(layer), id, kind: "layer", priority, lines };
}

/** The layer's letter on a disc: on its line, on the edge of its circle or patch, beside its flag. */
function badgeOf(
  layer: DrawnLayer,
  { letter, tone }: NonNullable<DrawnLayer["sign"]>,
  size: MapSize,
  camera: Camera,
  anchor: AnchorAt,
): Settable {
  const label: MapLabel = {
    ...base(layer),
    id: `badge ${layer.id}`,
    kind: "badge",
    variant: layer.kind === "zone" || layer.kind === "presence" ? layer.kind : `line-${tone}`,
    priority: PRIORITY.badge,
    lines: [{ text: letter, style: "layer", size: BADGE.text }],
  };
  const disc = { width: BADGE.reach * 2, height: BADGE.reach * 2 };
  const over = (at: Point, cost: number): Candidate[] =>
    candidatesOver(anchor(at), disc, size.text, STILL).map((one) => ({ ...one, cost }));
  if (layer.kind === "presence" && !layer.ring) {
    const spots = besideFlag(layer.at, layer.fan, size, camera);
    return { label, candidates: spots.flatMap((at, i) => over(at, i * BESIDE)) };
  }
  const ring = "ring" in layer ? layer.ring : null;
  const line = ring ?? (layer.kind === "sketch" ? longestOf(layer) : "line" in layer ? layer.line : []);
  const length = lengthOf(line);
  const best = ring ? ON_RING : 0.5;
  const shares = Array.from({ length: BADGE_SPOTS + 1 }, (_, i) => i / BADGE_SPOTS);
  return {
    label,
    candidates: shares.flatMap((share) => {
      const [x, y] = pointAlong(line, share * length);
      const cost = Math.abs(share - best) * OFF_MIDDLE;
      const beside = OFF_LINE.flatMap(({ gap, extra }) => {
        const off = ((BADGE.reach + gap) * size.text) / camera.k;
        return AROUND.flatMap(([dx, dy]) => over([x + dx * off, y + dy * off], cost + extra));
      });
      return [...over([x, y], cost), ...beside];
    }),
  };
}

/** The longest part of a sketch that is drawn. */
const longestOf = ({ line, parts }: { line: readonly Point[]; parts: readonly (readonly Point[])[] }) =>
  [...parts].sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? line;

/** Where a flag's letter may stand: before its tails, above it, behind its pole. */
function besideFlag([x, y]: Point, fan: number, size: MapSize, camera: Camera): Point[] {
  const { pole, side, width, height } = pennantAt(fan);
  const toMap = size.text / camera.k;
  const middle = height / 2 - pole;
  const offsets: Point[] = [
    [side * (width + BADGE.reach + 1), middle],
    [(side * width) / 2, -pole - BADGE.reach - 3],
    [-side * (BADGE.reach + 5), middle],
    [-side * (BADGE.reach + 5), middle + height],
  ];
  return offsets.map(([dx, dy]): Point => [x + dx * toMap, y + dy * toMap]);
}

/** A name of several words in two lines of about one length. */
function inTwoLines(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const off = (at: number) => Math.abs(at - name.length / 2);
  const [best] = spaces.sort((a, b) => off(a) - off(b));
  return best === undefined ? [name] : [name.slice(0, best), name.slice(best + 1)];
}

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
      priority: PRIORITY.area,
      lines,
      turn: 0,
      along: null,
    },
    candidates: [
      ...candidatesOver(anchor(at), block, size.text, AREA_MOVES),
      ...AREA_GAPS.flatMap(([gap, extra]) => candidatesAround(anchor(at), block, gap, size.text).map(costing(extra))),
    ],
  };
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
    case "shift": {
      const [[ax, ay], [bx, by]] = [layer.line[0] ?? [0, 0], layer.line.at(-1) ?? [0, 0]];
      return [0.5, 0.65, 0.35].map((share, i) => [[ax + (bx - ax) * share, ay + (by - ay) * share], 12, i * 0.3]);
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
