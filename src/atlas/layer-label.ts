import type { DrawnLayer } from "./draw-scene";
import { inTwoLines, type LabelLine, type MapLabel, type Settable, sizeOf } from "./label-lines";
import type { MapSize } from "./map-size";
import { BADGE, pennantAt } from "./map-symbol";
import { type Anchor, type Candidate, candidatesAround, candidatesOver, setApart } from "./place-labels";
import { lengthOf, pointAlong } from "./polyline";
import type { Camera, Point } from "./project-view";
import { grownBy } from "./rectangle";
import type { LayerSign } from "./scene";

const PRIORITY = { presence: 66, badge: 64, zone: 62, layer: 60 };

const STILL = { across: [0], down: [0] };
/** Spots along a line at which its letter may stand, what it is marked down by at the far ends, and where it stands best on a ring (a share, from the north clockwise). */
const BADGE_SPOTS = 24;
const OFF_MIDDLE = 6;
const ON_RING = 0.62;

/** Gaps at which a letter may stand beside its line, and what it is marked down by: more than for any spot on it. */
const OFF_LINE = [
  { gap: 5, extra: 6 },
  { gap: 14, extra: 10 },
];

/** A disc covers no more than this share of what is drawn of its line: on a shorter line it stands beside it. */
const MOST_COVERED = 0.25;

/** The same for a patch, whose edge is measured: a disc as wide as half the patch. */
const MOST_OF_PATCH = 0.5 / Math.PI;

/** Distance of a disc from the flag that it stands for, in text units: its own distance from all else, and the flag's edge. */
const FLAG_GAP = 5;

/** Distance of a disc from all other lettering, in text units. */
const DISC_GAP = 2;
const AROUND = [0, 45, 90, 135, 180, 225, 270, 315].map(
  (degrees): Point => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)],
);

/** What each further spot beside a flag is marked down by: more than for lying on lines. */
const BESIDE = 3;

/** Where else on a circle its radius may be lettered, in 48ths from the north clockwise. */
const ZONE_AT = [24, 0, 12, 36, 6, 18, 30, 42];

/** Words of a layer that would be wider than this, in map units, stand in two lines. */
const WORDS_MOST = { layer: 230, teller: 340 };

/** Where along a line its words may stand, best first, and the gaps from it with what each is marked down by. */
const WORDS_AT = [0.7, 0.55, 0.8, 0.4, 0.28, 0.62, 0.47, 0.34, 0.88, 0.2, 0.12];
const WORDS_OFF = [
  { gap: 9, extra: 0 },
  { gap: 15, extra: 2 },
  { gap: 24, extra: 4 },
];

type AnchorAt = (at: Point) => Anchor;

/** Everything that is lettered for a layer: its label or its letter, and for a zone its radius as well. */
export function layerLabels(layer: DrawnLayer, size: MapSize, camera: Camera, anchor: AnchorAt): Settable[] {
  const around = (lines: readonly LabelLine[]): Candidate[] =>
    layerSpots(layer, size, camera)
      .flatMap(([at, gap, extra]) => candidatesAround(anchor(at), sizeOf(lines), gap, size.text).map(costing(extra)))
      .map((one) => ({ ...one, cost: one.cost + offSide(layer, one) }));
  const label = layerLabel(layer, size);
  const text =
    label === null ? [] : [{ label, candidates: around(label.lines).map((one) => setApart(one, size.text)) }];
  return layer.sign === null ? text : [badgeOf(layer, layer.sign, size, camera, anchor), ...text];
}

const costing = (extra: number) => (one: Candidate) => ({ ...one, cost: one.cost + extra });

const base = (layer: DrawnLayer) =>
  ({ of: layer.id, variant: layer.kind, layers: [layer.id], turn: 0, along: null }) as const;

/** The layer's words, or null where its letter says enough. */
function layerLabel(layer: DrawnLayer, { text: scale }: MapSize): MapLabel | null {
  const id = `layer ${layer.id}`;
  const length = layer.kind === "zone" ? layer.radius : layer.kind === "shift" ? layer.length : null;
  const measured: LabelLine[] = length === null ? [] : [{ text: length, style: "layer", size: 15 }];
  if (layer.kind === "zone" || layer.sign !== null)
    return length === null
      ? null
      : {
          ...base(layer),
          ...{ id, kind: "layer", priority: PRIORITY.zone, lines: measured },
        };
  const words = (text: string, style: "layer" | "teller", size: number): LabelLine[] => {
    const line = { text, style, size };
    return sizeOf([line]).width * scale <= WORDS_MOST[style]
      ? [line]
      : inTwoLines(text).map((one) => ({ ...line, text: one }));
  };
  const lines: LabelLine[] = [...measured, ...words(layer.label, "layer", 14)];
  if (layer.teller !== "") lines.push(...words(layer.teller, "teller", 13));
  const priority = layer.kind === "presence" ? PRIORITY.presence : PRIORITY.layer;
  return { ...base(layer), id, kind: "layer", priority, lines };
}

/** The layer's letter on a disc: on its line, on the edge of its circle or patch, beside its flag. */
function badgeOf(
  layer: DrawnLayer,
  { letter, tone }: LayerSign,
  size: MapSize,
  camera: Camera,
  anchor: AnchorAt,
): Settable {
  const label: MapLabel = {
    ...base(layer),
    id: `badge ${layer.id}`,
    kind: "badge",
    variant: tone === null ? layer.kind : `line-${tone}`,
    priority: PRIORITY.badge,
    lines: [{ text: letter, style: "layer", size: BADGE.text }],
  };
  const disc = { width: BADGE.reach * 2, height: BADGE.reach * 2 };
  const over = (at: Point, cost: number): Candidate[] =>
    candidatesOver(anchor(at), disc, size.text, STILL).map((one) => ({
      ...one,
      boxes: one.boxes.map((box) => grownBy(DISC_GAP * size.text, box)),
      cost,
    }));
  if (layer.kind === "presence" && !layer.ring) {
    const spots = besideFlag(layer.at, layer.fan, size, camera);
    return { label, candidates: spots.flatMap((at, i) => over(at, i * BESIDE)) };
  }
  const ring = "ring" in layer ? layer.ring : null;
  const line = ring ?? (layer.kind === "sketch" ? longestOf(layer) : "line" in layer ? layer.line : []);
  const length = lengthOf(line);
  const best = ring ? ON_RING : 0.5;
  const room = layer.kind === "presence" ? length * MOST_OF_PATCH : length * MOST_COVERED;
  const hidesIt = (disc.width * size.text) / camera.k > room;
  const shares = Array.from({ length: BADGE_SPOTS + 1 }, (_, i) => i / BADGE_SPOTS);
  return {
    label,
    candidates: shares.flatMap((share) => {
      const [x, y] = pointAlong(line, share * length);
      const cost = Math.abs(share - best) * OFF_MIDDLE;
      const onIt = hidesIt ? [] : over([x, y], cost).map((one) => ({ ...one, on: layer.id }));
      const beside = OFF_LINE.flatMap(({ gap, extra }) => {
        const off = ((BADGE.reach + gap) * size.text) / camera.k;
        return AROUND.flatMap(([dx, dy]) => over([x + dx * off, y + dy * off], cost + extra));
      });
      return [...onIt, ...beside];
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
  const clear = BADGE.reach + FLAG_GAP;
  const further = clear + BADGE.reach * 1.6;
  const offsets: Point[] = [
    [side * (width + clear), middle],
    [(side * width) / 2, -pole - clear],
    [-side * clear, middle],
    [-side * clear, middle + height],
    [side * (width + clear), -pole - clear / 2],
    [-side * clear, -pole - clear / 2],
    [side * (width + further), middle - FLAG_GAP],
    [(side * width) / 2, -pole - further],
    [-side * further, middle - FLAG_GAP],
    [-side * further, -pole - clear / 2],
  ];
  return offsets.map(([dx, dy]): Point => [x + dx * toMap, y + dy * toMap]);
}

/** Points a layer may be lettered at, with the gap to keep and what each is marked down by. */
function layerSpots(layer: DrawnLayer, size: MapSize, camera: Camera): [Point, number, number][] {
  switch (layer.kind) {
    case "zone":
      return [
        [layer.edge, 6, 0],
        ...ZONE_AT.map((i): [Point, number, number] => [layer.ring[i] ?? layer.edge, 7, 1]),
        ...ZONE_AT.map((i): [Point, number, number] => [layer.ring[i] ?? layer.edge, 16, 2]),
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
      return [4, 10, 18, 28].map((gap, i): [Point, number, number] => [flag, width / 2 + gap, i]);
    }
    case "shift": {
      const [[ax, ay], [bx, by]] = [layer.line[0] ?? [0, 0], layer.line.at(-1) ?? [0, 0]];
      return [0.5, 0.65, 0.35].map((share, i) => [[ax + (bx - ax) * share, ay + (by - ay) * share], 12, i * 0.3]);
    }
    default: {
      const at = (share: number) => layer.line[Math.round((layer.line.length - 1) * share)] ?? [0, 0];
      return WORDS_OFF.flatMap(({ gap, extra }) =>
        WORDS_AT.map((share, i): [Point, number, number] => [at(share), gap, extra + i * 0.2]),
      );
    }
  }
}

/** A flag's label belongs on the side to which the flag flies. */
function offSide(layer: DrawnLayer, { spot }: Candidate): number {
  if (layer.kind !== "presence" || layer.ring) return 0;
  return spot.anchor === (pennantAt(layer.fan).side === 1 ? "start" : "end") ? 0 : 0.7;
}
