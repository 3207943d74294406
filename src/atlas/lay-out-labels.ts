import type { DrawnScene } from "./draw-scene";
import type { MapLabel, Settable } from "./label-lines";
import { labelsOf } from "./map-label";
import { obstaclesOf } from "./map-obstacles";
import { MAP_SIZES, type MapSizeId } from "./map-size";
import { placeLabels, type Spot } from "./place-labels";
import type { Camera } from "./project-view";
import { overlaps, type Rectangle } from "./rectangle";
import { type ScaleBar, scaleBar } from "./scale-bar";

/** What one step of a map shows: through which camera, and which layers ("all" or their ids). */
export interface Moment {
  readonly camera: Camera;
  readonly show: readonly string[] | "all";
}

/** When something is seen: in the moment with this index, at this size. */
export interface Showing {
  readonly moment: number;
  readonly size: MapSizeId;
}

export interface SetLabel {
  readonly label: MapLabel;
  readonly spot: Spot;
  /** Whether it covers a piece of a drawn line, which is then to be interrupted. */
  readonly crosses: boolean;
  readonly when: readonly Showing[];
}

export interface SetScaleBar extends ScaleBar {
  /** Left end of the bar in map units as seen. */
  readonly x: number;
  readonly y: number;
  /** Map units per text unit. */
  readonly text: number;
  readonly when: readonly Showing[];
}

export interface Lettering {
  readonly labels: readonly SetLabel[];
  readonly scaleBars: readonly SetScaleBar[];
}

export interface LetteringOptions {
  /** Whether Arabic names stand below the others, at the widest size and where both are off all lines. */
  readonly arabic: boolean;
  /** Further ground that must stay free, in map units as seen, by size. */
  readonly keepFree?: Readonly<Record<MapSizeId, readonly Rectangle[]>>;
}

/** Distance of lettering from the frame, in map units. */
const MARGIN = 8;

/** A place's name keeps off lines before any other lettering does. */
const NAMES_OFF_LINES = 3;

/** Price of leaving out what is said beside the map as well, or need not be said: less than that of lying on a line. */
const LEFT_OUT: Readonly<Partial<Record<MapLabel["kind"], number>>> = { layer: 29, country: 20, water: 10, river: 10 };

/** Width and height of the scale bar's ground, in text units; the bar itself is at most `room` long. */
const SCALE = { room: 130, end: 46, height: 52, inset: 16 };

/**
 * Sets every label and the scale bar for each moment at each map size, so that at no size two labels touch, or a
 * label touches a mark, a pennant, the scale bar or the frame, and so that a label lies on a drawn line only where it has no other way. Equal positions are given once, with all their showings.
 */
export function layOutLabels(scene: DrawnScene, moments: readonly Moment[], options: LetteringOptions): Lettering {
  const { width, height, kmPerUnit } = scene.ground;
  const frame = { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const labels = new Map<string, { label: MapLabel; spot: Spot; crosses: boolean; when: Showing[] }>();
  const scaleBars = new Map<string, SetScaleBar & { when: Showing[] }>();

  moments.forEach(({ camera, show }, moment) => {
    const isShown = (id: string) => show === "all" || show.includes(id);
    const shown = {
      ...scene,
      areas: scene.areas.filter(({ layers }) => layers.length === 0 || layers.some(isShown)),
      layers: scene.layers.filter(({ id }) => isShown(id)),
    };
    for (const size of MAP_SIZES) {
      const showing = { moment, size: size.id };
      const { hard, lines } = obstaclesOf(shown, camera, size);
      const bar = scaleBar(kmPerUnit / camera.k, SCALE.room * size.text);
      const corner = scaleCorner(frame, size.text, Math.max(bar.kmLength, bar.milesLength), hard);
      const kept = options.keepFree?.[size.id] ?? [];
      const ground = { frame, obstacles: [...hard, ...kept, corner.box], lines, lineReach: size.line };
      const place = (inArabic: (id: string) => boolean) => {
        const settable = labelsOf(shown, camera, size, (one) => inArabic(one.id));
        const candidatesOf = ({ label, candidates }: Settable) => ({
          ...{ id: label.id, priority: label.priority, candidates },
          leftOut: LEFT_OUT[label.kind],
          offLines: label.kind === "place" ? NAMES_OFF_LINES : undefined,
        });
        const placed = placeLabels(settable.map(candidatesOf), ground);
        return settable.map(({ label }) => ({ label, set: placed.get(label.id) }));
      };
      const withRoom = (found: ReturnType<typeof place>) =>
        new Set(found.flatMap(({ label, set }) => (label.kind === "place" && set && !set.crosses ? [label.of] : [])));
      let found = place(() => options.arabic && size.id === "wide");
      if (options.arabic && size.id === "wide") {
        const roomy = withRoom(found);
        if (roomy.size < shown.places.length) found = place((id) => roomy.has(id));
      }
      for (const { label, set } of found) {
        if (!set) continue;
        const { spot, crosses } = set;
        const key = JSON.stringify([label.id, label.lines.length, spot, crosses]);
        remember(labels, key, { label, spot, crosses, when: [] }, showing);
      }
      const set = { ...bar, x: corner.x, y: corner.y, text: size.text, when: [] };
      remember(scaleBars, JSON.stringify(set), set, showing);
    }
  });
  return { labels: [...labels.values()], scaleBars: [...scaleBars.values()] };
}

function remember<T extends { when: Showing[] }>(known: Map<string, T>, key: string, fresh: T, showing: Showing): void {
  const entry = known.get(key) ?? fresh;
  entry.when.push(showing);
  known.set(key, entry);
}

/** The lower corner that covers less of what is marked; the right one where both are equal. */
function scaleCorner(frame: Rectangle, text: number, length: number, marks: readonly Rectangle[]) {
  const size = { width: length + SCALE.end * text, height: SCALE.height * text };
  const y = frame.y + frame.height - size.height;
  const boxes = [frame.x + frame.width - size.width, frame.x].map((x) => ({ x, y, ...size }));
  const covered = (box: Rectangle) => marks.filter((mark) => overlaps(box, mark)).length;
  const [right, left] = boxes as [Rectangle, Rectangle];
  const box = covered(left) < covered(right) ? left : right;
  return { box, x: box.x + SCALE.inset * text, y: box.y + box.height / 2 };
}
