import { useId } from "react";
import { drawScene } from "../../atlas/draw-scene";
import { layOutLabels, type Moment } from "../../atlas/lay-out-labels";
import { cameraFor, WHOLE_VIEW } from "../../atlas/project-view";
import { readBox, readScene, SceneError, type SceneSpec, wordsOf } from "../../atlas/read-scene";
import type { MapView, Place } from "../../course/course";
import { MapDrawing, type MapPictures } from "./map-drawing";
import { MapKey } from "./map-key";
import { MapNote } from "./map-note";
import { momentStyle } from "./showing-style";

/** What the app binds for a course, and authors do not write. */
export interface MapBinding extends MapPictures {
  readonly view: MapView;
  readonly gazetteer: readonly Place[];
  /** Where ground and relief were taken from. */
  readonly credit?: string | undefined;
}

export interface RegionMapProps extends SceneSpec, MapBinding {
  /** "west,south,east,north" in degrees; the whole view without it. */
  readonly focus?: string | undefined;
  readonly arabic?: boolean | undefined;
}

/** The moment that an author's `show` and `focus` ask for. @throws SceneError for a box that is none, or an unknown layer */
export function readMoment(
  title: string,
  view: MapView,
  layers: readonly { readonly id: string }[],
  { show, focus }: { readonly show?: string | undefined; readonly focus?: string | undefined },
): Moment {
  const box = focus === undefined ? null : readBox(focus);
  const ids = show === undefined ? null : wordsOf(show);
  const unknown = (ids ?? []).filter((id) => !layers.some((layer) => layer.id === id));
  const problems = unknown.map((id) => `"${id}" is shown, but no layer has this id.`);
  if (focus !== undefined && !box) problems.push(`"${focus}" is no box; write "west,south,east,north" in degrees.`);
  if (problems.length > 0) throw new SceneError(title, problems);
  return { camera: box ? cameraFor(view, box) : WHOLE_VIEW, show: ids ?? "all" };
}

/** A still map. Server component: the drawing is done where it is rendered, and no script follows it. */
export function RegionMap(props: RegionMapProps) {
  const { view, gazetteer, base, relief, credit, focus, arabic = false } = props;
  const id = `map${useId().replace(/[^A-Za-z0-9]/g, "")}`;
  const scene = readScene(props, gazetteer);
  const drawn = drawScene(view, scene);
  const moment = readMoment(scene.title, view, scene.layers, { focus });
  const lettering = layOutLabels(drawn, [moment], { arabic });
  const style = momentStyle(
    0,
    moment,
    scene.layers.map((layer) => layer.id),
  );
  return (
    <figure className="map-figure" style={style}>
      <div className="map-frame">
        <svg
          className="map-canvas"
          viewBox={`0 0 ${drawn.ground.width} ${drawn.ground.height}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{scene.title}</title>
          <desc id={`${id}-desc`}>{scene.description}</desc>
          <MapDrawing id={id} scene={drawn} lettering={lettering} moments={1} base={base} relief={relief} />
        </svg>
      </div>
      <figcaption>
        <span className="map-title">{scene.title}</span>
        <MapKey layers={scene.layers} hatch={id} />
        <MapNote credit={credit} />
      </figcaption>
    </figure>
  );
}
