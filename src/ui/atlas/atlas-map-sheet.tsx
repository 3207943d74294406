import { listPlacesIn } from "../../atlas/places-in-view";
import { getProjectedView, project } from "../../atlas/project-view";
import type { MapView } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import type { SceneSpec } from "../../course/scene-spec";
import type { MapPictures } from "../map/map-drawing";
import { MapLayers } from "../map/map-layers";

interface AtlasMapSheetProps extends MapPictures {
  readonly facts: FactBase;
  readonly scene: SceneSpec;
  readonly view: MapView;
  readonly credit: string | undefined;
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`;

/** One map of the atlas. A press on a place leads to what is told of it below; the lists say the same to those who do not point. */
export function AtlasMapSheet({ facts, scene, view, base, relief, credit }: AtlasMapSheetProps) {
  const { places } = facts.course;
  const { width, height } = getProjectedView(view);
  const drawn = new Set(scene.places.split(/[\s,]+/).map((word) => word.replace(/\*$/, "")));
  const spots = listPlacesIn(view, places).filter(({ id }) => drawn.has(id));
  return (
    <MapLayers
      {...scene}
      arabic
      before={
        <div className="atlas-nothing" data-nothing="" hidden>
          <p />
          <button className="button-quiet" data-way="" hidden type="button" />
        </div>
      }
      base={base}
      credit={credit}
      dimmable
      gazetteer={places}
      pans
      relief={relief}
      view={view}
    >
      {spots.map(({ id, name, position }) => {
        const [x, y] = project(view, position.lon, position.lat);
        return (
          <a
            className="atlas-spot"
            href={`#told-place-${id}`}
            data-shows={`place-${id}`}
            key={id}
            style={{ insetInlineStart: percent(x, width), insetBlockStart: percent(y, height) }}
            tabIndex={-1}
          >
            <span className="sr-only">{`${name}: what the reports say of it`}</span>
          </a>
        );
      })}
    </MapLayers>
  );
}
