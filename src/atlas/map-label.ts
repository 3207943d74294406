import type { DrawnPlace, DrawnScene } from "./draw-scene";
import { countryLabel, waterLabel } from "./ground-label";
import { type LabelLine, type MapLabel, type Settable, sizeOf } from "./label-lines";
import { areaLabel, layerLabels } from "./layer-label";
import type { MapSize } from "./map-size";
import { MARK_REACH } from "./map-symbol";
import { type Anchor, candidatesAround } from "./place-labels";
import { type Camera, type Point, seenThrough } from "./project-view";
import { distanceTo, type Rectangle } from "./rectangle";

const NAME_SIZES = { capital: 19, city: 18, town: 17, garrison: 19, crossing: 16 } as const;
const PLACE_PRIORITY = { capital: 90, garrison: 85, city: 80, town: 70, crossing: 65 } as const;
const STRONG_PRIORITY = 100;

/** How much further from its mark a name may stand, in text units; the name of what the map is about, and any other. */
const STRONG_GAPS = [0, 14, 30];
const GAPS = [0];

/** What a label is marked down by for each step away from its place. */
const FURTHER = 6;

/** Everything that could be lettered in view, each with the ways of setting it. */
export function labelsOf(scene: DrawnScene, camera: Camera, size: MapSize, arabic: boolean): Settable[] {
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
      const label = placeLabel(place, arabic);
      const candidates = (place.strong ? STRONG_GAPS : GAPS).flatMap((further, i) =>
        candidatesAround(anchor(place.at), sizeOf(label.lines), MARK_REACH[place.mark] + 3 + further, size.text).map(
          (one) => ({ ...one, cost: one.cost + i * FURTHER }),
        ),
      );
      const others = scene.places.filter((other) => other !== place).map((other) => seenThrough(camera, other.at));
      const own = candidates.filter(({ boxes }) => isNearest(boxes, seenThrough(camera, place.at), others));
      return inView({ label, candidates: own });
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
