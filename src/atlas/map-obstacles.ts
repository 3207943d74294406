import type { DrawnScene } from "./draw-scene";
import type { MapSize } from "./map-size";
import { flagBox, MARK_REACH, pennantAt } from "./map-symbol";
import { type Camera, type Point, seenThrough } from "./project-view";
import { centredOn, type Rectangle, squaresAlong } from "./rectangle";

/** Ground that the head of a shift takes, in text units: without it nobody sees where the shift ends. */
const SHIFT_HEAD = 26;

/** Ground that is taken: `hard` by marks and pennants, `soft` by drawn lines. */
export function obstaclesOf(
  scene: DrawnScene,
  camera: Camera,
  size: MapSize,
): { hard: Rectangle[]; soft: Rectangle[] } {
  const seen = (at: Point) => seenThrough(camera, at);
  const hard = scene.places.map(({ at, mark }) => {
    const side = MARK_REACH[mark] * 2 * size.text;
    return centredOn(seen(at), side, side);
  });
  const soft: Rectangle[] = [];
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
    } else if (layer.kind !== "presence") {
      if (layer.kind === "zone") {
        soft.push(...layer.ring.map((at) => centredOn(seen(at), 8, 8)));
        soft.push(...squaresAlong([seen(layer.centre), seen(layer.edge)], 8));
      } else if (layer.kind === "sketch") {
        for (const line of [...layer.parts, ...layer.fades]) soft.push(...squaresAlong(line.map(seen), 8));
      } else if (layer.kind === "shift") {
        soft.push(...squaresAlong(layer.line.map(seen), 8));
        hard.push(centredOn(seen(layer.line.at(-1) ?? [0, 0]), SHIFT_HEAD * size.text, SHIFT_HEAD * size.text));
      } else soft.push(...squaresAlong(layer.line.map(seen), 8));
    }
  }
  return { hard, soft };
}
