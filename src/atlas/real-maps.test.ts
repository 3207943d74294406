import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listRealMaps, type RealMap } from "../authoring/base-map/test-real-maps";
import { listCourseIds } from "../authoring/course-files";
import type { DrawnLayer } from "./draw-scene";
import { sizeOf } from "./label-lines";
import { layOutLabels, type Moment, type SetLabel } from "./lay-out-labels";
import { MAP_SIZES, type MapSize } from "./map-size";
import { BADGE } from "./map-symbol";
import { type Point, seenThrough } from "./project-view";
import { distanceTo, type Rectangle } from "./rectangle";

const ROOT = join(import.meta.dirname, "../..");

/** Drawn lines as points a unit or less apart, as they are seen; dots are points already. */
function pointsOf(layer: DrawnLayer, { camera }: Moment): Point[] {
  const dots = "fades" in layer ? layer.fades.flat() : [];
  return [
    ...solidOf(layer).flatMap((line) => along(line.map((at) => seenThrough(camera, at)))),
    ...dots.map((at) => seenThrough(camera, at)),
  ];
}

function solidOf(layer: DrawnLayer): (readonly Point[])[] {
  if (layer.kind === "sketch") return [...layer.parts];
  if (layer.kind === "zone")
    return [
      [...layer.ring, ...layer.ring.slice(0, 1)],
      [layer.centre, layer.edge],
    ];
  return layer.kind === "presence" ? [] : [layer.line];
}

const along = (line: readonly Point[]): Point[] =>
  line.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = line[i] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY)));
    return Array.from(
      { length: steps + 1 },
      (_, s): Point => [fromX + ((x - fromX) * s) / steps, fromY + ((y - fromY) * s) / steps],
    );
  });

/** The ground of a label's letters, or of its disc, as it is seen. */
function boxOf({ label, spot }: SetLabel, { camera }: Moment, size: MapSize): Rectangle {
  const [x, y] = seenThrough(camera, spot.at);
  const scale = label.kind === "country" ? size.area : size.text;
  const { width, height } =
    label.kind === "badge" ? { width: 2 * BADGE.reach, height: 2 * BADGE.reach } : sizeOf(label.lines);
  const left = spot.dx - (spot.anchor === "middle" ? width / 2 : spot.anchor === "end" ? width : 0);
  return { x: x + left * scale, y: y + spot.top * scale, width: width * scale, height: height * scale };
}

/** Lettering that lies on a drawn line at some moment and size. */
interface Lain {
  readonly label: string;
  readonly on: string;
  /** About the length of line under it, in its own heights. */
  readonly heights: number;
  /** Whether the line is interrupted there. */
  readonly isInterrupted: boolean;
}

/** A letter's disc may stand on its own line, and hide so much of it. */
const MOST_HIDDEN = 0.25;

/** What words may cover of a line that they stand across, in their own heights: more would be along it. */
const ACROSS = 1.4;

function listLain({ scene, moments, arabic }: RealMap): Lain[] {
  const { labels } = layOutLabels(scene, moments, { arabic });
  const lettered = labels.filter(({ label }) => label.kind !== "water" && label.kind !== "river");
  return moments.flatMap((shown, moment) => {
    const layers = scene.layers.filter(({ id }) => shown.show === "all" || shown.show.includes(id));
    const lines = layers.map((layer) => ({ id: layer.id, points: pointsOf(layer, shown) }));
    return MAP_SIZES.flatMap((size) =>
      lettered
        .filter(({ when }) => when.some((one) => one.moment === moment && one.size === size.id))
        .flatMap((set) => {
          const box = boxOf(set, shown, size);
          return lines.flatMap(({ id, points }): Lain[] => {
            const isDisc = set.label.kind === "badge";
            const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
            const isUnder = ([x, y]: Point) =>
              isDisc
                ? Math.hypot(x - middle[0], y - middle[1]) < box.width / 2 + size.line / 2
                : distanceTo(box, [x, y]) < size.line / 2;
            const under = points.filter(isUnder).length;
            const isOwn = isDisc && set.label.of === id;
            if (under === 0 || (isOwn && under / points.length < MOST_HIDDEN)) return [];
            const label = `${size.id} ${moment}: ${set.label.id}`;
            return [{ label, on: id, heights: under / box.height, isInterrupted: set.crosses }];
          });
        }),
    );
  });
}

describe.each(listCourseIds(ROOT))("the maps of the course %s", (id) => {
  const maps = listRealMaps(ROOT, id);
  const named = (wanted: boolean) =>
    maps.filter(({ isStory }) => isStory === wanted).map((map) => [map.name, map] as const);

  it.each(named(false))("have no lettering on a drawn line: %s", (_, map) => expect(listLain(map)).toEqual([]));

  // What a path may show at once in a scenario is more than a map can hold: there a name may stand across a line, which is interrupted.
  it.each(named(true))("have none along a drawn line: %s", (_, map) =>
    expect(listLain(map).filter(({ heights, isInterrupted }) => heights > ACROSS || !isInterrupted)).toEqual([]),
  );

  it.each(maps.map((map) => [map.name, map] as const))("name every place that is in view: %s", (_, map) => {
    const { labels } = layOutLabels(map.scene, map.moments, { arabic: map.arabic });
    const { width, height } = map.scene.ground;
    const missing = map.moments.flatMap(({ camera }, moment) =>
      MAP_SIZES.flatMap((size) =>
        map.scene.places
          .filter(({ id: place, at }) => {
            const [x, y] = seenThrough(camera, at);
            if (x < 0 || x > width || y < 0 || y > height) return false;
            return !labels.some(
              ({ label, when }) =>
                label.id === `place ${place}` && when.some((one) => one.moment === moment && one.size === size.id),
            );
          })
          .map(({ id: place }) => `${size.id} ${moment}: ${place}`),
      ),
    );
    expect(missing).toEqual([]);
  });
});
