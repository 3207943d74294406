import type { DrawnScene } from "./draw-scene";
import { linesOf } from "./drawn-lines";
import type { MapSize } from "./map-size";
import { ARROW_HEAD, flagBox, MARK_REACH, pennantAt } from "./map-symbol";
import type { GroundLine } from "./place-labels";
import { lengthOf, pointAlong } from "./polyline";
import { type Camera, type Point, seenThrough } from "./project-view";
import { boundsOf, centredOn, type Rectangle, squaresAlong } from "./rectangle";

/** Ground that is taken, `hard`, by marks, flags and the heads of arrows, and the drawn lines, as they are seen. */
export function obstaclesOf(
  scene: DrawnScene,
  camera: Camera,
  size: MapSize,
): { hard: Rectangle[]; lines: GroundLine[] } {
  const seen = (at: Point) => seenThrough(camera, at);
  const hard = scene.places.map(({ at, mark }) => {
    const side = MARK_REACH[mark] * 2 * size.text;
    return centredOn(seen(at), side, side);
  });
  for (const layer of scene.layers) {
    if (layer.kind === "presence" && !layer.ring) {
      const [x, y] = seen(layer.at);
      const pennant = pennantAt(layer.fan);
      const flag = flagBox(pennant);
      hard.push({
        x: x + flag.x * size.text,
        y: y + flag.y * size.text,
        width: flag.width * size.text,
        height: flag.height * size.text,
      });
      hard.push(
        ...squaresAlong(
          [
            [x, y],
            [x, y - pennant.pole * size.text],
          ],
          4 * size.text,
        ),
      );
    } else if (layer.kind === "move" || layer.kind === "shift") {
      const line = layer.line.map(seen);
      const middle = pointAlong(line, lengthOf(line) - (ARROW_HEAD.from + ARROW_HEAD.length / 2) * size.text);
      hard.push(centredOn(middle, ARROW_HEAD.length * size.text, ARROW_HEAD.length * size.text));
    }
  }
  const lines = scene.layers.flatMap((layer) =>
    linesOf(layer).map((points): GroundLine => {
      const line = points.map(seen);
      return { of: layer.id, line, bounds: boundsOf(line) };
    }),
  );
  return { hard, lines };
}
