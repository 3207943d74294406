import { areaLabel } from "./area-label";
import type { DrawnPlace, DrawnScene } from "./draw-scene";
import { countryLabel, waterLabel } from "./ground-label";
import { type LabelLine, type MapLabel, type Settable, sizeOf } from "./label-lines";
import { layerLabels } from "./layer-label";
import type { MapSize } from "./map-size";
import { MARK_REACH } from "./map-symbol";
import { type Anchor, type Candidate, candidatesAround } from "./place-labels";
import { type Camera, type Point, seenThrough } from "./project-view";
import { distanceTo, nearestIn, type Rectangle } from "./rectangle";

const NAME_SIZES = { capital: 19, city: 18, town: 17, garrison: 19, crossing: 16 } as const;
const PLACE_PRIORITY = { capital: 90, garrison: 85, city: 80, town: 70, crossing: 65 } as const;
const STRONG_PRIORITY = 100;

/** How much further from its mark a name may stand, in text units; the name of what the map is about, and any other. */
const STRONG_GAPS = [0, 6, 12, 18, 24, 30, 36, 44, 52];
const GAPS = [0, 4, 8, 12, 18, 24];

/** What a label is marked down by for each step away from its place. */
const FURTHER = 2;

/** Everything that could be lettered in view, each with the ways of setting it. `inArabic`: the places whose Arabic name stands below the other. */
export function labelsOf(
  scene: DrawnScene,
  camera: Camera,
  size: MapSize,
  inArabic: (place: DrawnPlace) => boolean = () => false,
): Settable[] {
  const { width, height, countries, waters } = scene.ground;
  const anchor = (at: Point): Anchor => ({ at, seen: seenThrough(camera, at) });
  const isInView = ([x, y]: Point) => x >= 0 && x <= width && y >= 0 && y <= height;
  const inView = ({ label, candidates }: Settable): Settable => ({
    label,
    candidates: candidates.filter(({ spot }) => isInView(seenThrough(camera, spot.at))),
  });
  const names = new Set(countries.map(({ name }) => name));
  return [
    ...scene.places.map((place) => {
      const label = placeLabel(place, inArabic(place));
      const candidates = (place.strong ? STRONG_GAPS : GAPS).flatMap((further, i) =>
        candidatesAround(anchor(place.at), sizeOf(label.lines), MARK_REACH[place.mark] + 3 + further, size.text).map(
          (one) => ({ ...one, cost: one.cost + i * FURTHER }),
        ),
      );
      const others = scene.places.filter((other) => other !== place).map((other) => seenThrough(camera, other.at));
      const at = seenThrough(camera, place.at);
      const own = candidates.filter(({ boxes }) => isNearest(boxes, at, others));
      const reach = MARK_REACH[place.mark] * size.text;
      return inView({ label, candidates: own.map((one) => ({ ...one, ...wayTo(one.boxes, at, reach) })) });
    }),
    ...scene.layers.flatMap((layer) => layerLabels(layer, size, camera, anchor)).map(inView),
    ...scene.areas
      .filter(({ name }) => !names.has(name))
      .map((area) => areaLabel(area, size, anchor))
      .map(inView),
    ...[...names].map((name) => countryLabel(name, scene.ground, size, anchor, isInView)),
    ...waters.map((water, i) => waterLabel(water, i, size, anchor)),
  ];
}

/** The way from the edge of a mark straight to its name, where there is any between them. */
function wayTo(boxes: readonly Rectangle[], mark: Point, reach: number): Pick<Candidate, "way"> {
  const [box] = boxes;
  if (!box) return {};
  const [x, y] = nearestIn(box, mark);
  const length = Math.hypot(x - mark[0], y - mark[1]);
  if (length <= reach) return {};
  const edge: Point = [mark[0] + ((x - mark[0]) * reach) / length, mark[1] + ((y - mark[1]) * reach) / length];
  return { way: [edge, [x, y]] };
}

/** A name must lie nearer to its own mark than to any other, or it would be read as the other's. */
function isNearest(boxes: readonly Rectangle[], own: Point, others: readonly Point[]): boolean {
  const far = (point: Point) => Math.min(...boxes.map((box) => distanceTo(box, point)));
  const reach = far(own);
  return others.every((other) => far(other) > reach);
}

function placeLabel({ id, name, arabic, mark, strong }: DrawnPlace, inArabic: boolean): MapLabel {
  const size = strong ? NAME_SIZES.capital : NAME_SIZES[mark];
  const lines: LabelLine[] = [{ text: name, style: "name", size }];
  if (inArabic && arabic !== null) lines.push({ text: arabic, style: "arabic", size: 16 });
  return {
    id: `place ${id}`,
    of: id,
    kind: "place",
    variant: strong ? `${mark} strong` : mark,
    layers: [],
    priority: strong ? STRONG_PRIORITY : PLACE_PRIORITY[mark],
    lines,
    turn: 0,
    along: null,
  };
}
