import { useId } from "react";
import { drawScene } from "../../atlas/draw-scene";
import { layOutLabels } from "../../atlas/lay-out-labels";
import { measureFrom } from "../../atlas/measure";
import { WHOLE_VIEW } from "../../atlas/project-view";
import { readScene, SceneError } from "../../atlas/read-scene";
import { readLength } from "../../atlas/scene-words";
import type { MapView, Place } from "../../course/course";
import type { SceneSpec } from "../../course/scene-spec";
import { keepTogether } from "../kit/keep-together";
import { MapDrawing, type MapPictures } from "./map-drawing";
import { MapKey } from "./map-key";
import { MapNote } from "./map-note";
import { Ruler, RulerLine } from "./ruler";
import { momentStyle } from "./showing-style";

export interface MeasureProps extends SceneSpec, MapPictures {
  readonly view: MapView;
  readonly gazetteer: readonly Place[];
  /** Id of the place to start from. */
  readonly from: string;
  /** A length around it ("34 mi"): what lies within is said to lie inside the circle, and the circle is drawn. */
  readonly radius?: string | undefined;
  readonly credit?: string | undefined;
}

/** Layer id of a circle that we drew to measure by, and that nobody tells. */
const CIRCLE = "measured";

/** The scene with the circle that is measured by, unless its author drew one around the same place. */
function withCircle({
  from,
  radius,
  zones = [],
  ...spec
}: SceneSpec & Pick<MeasureProps, "from" | "radius">): SceneSpec {
  if (radius === undefined || zones.some((zone) => zone.at === from)) return { ...spec, zones };
  return { ...spec, zones: [...zones, { id: CIRCLE, label: "", teller: "", at: from, radius }] };
}

/** A map with a ruler: two places chosen by hand, and, in a table, every place from the first. */
export function Measure(props: MeasureProps) {
  const { view, gazetteer, base, relief, from, radius, credit } = props;
  const id = `measure${useId().replace(/[^A-Za-z0-9]/g, "")}`;
  const scene = readScene(withCircle(props), gazetteer);
  const start = scene.places.find((place) => place.id === from);
  const length = radius === undefined ? null : readLength(radius);
  if (!start) throw new SceneError(scene.title, [`"${from}" is measured from, but is no place of this map.`]);
  if (radius !== undefined && !length) throw new SceneError(scene.title, [`"${radius}" is no length.`]);
  const drawn = drawScene(view, scene);
  const moment = { camera: WHOLE_VIEW, show: "all" as const };
  const lettering = layOutLabels(drawn, [moment], { arabic: false });
  const layers = scene.layers.map((layer) => layer.id);
  const circle = length && { km: length.km, text: length.inBoth };
  const rows = measureFrom(start, scene.places);

  return (
    <figure className="measure" style={momentStyle(0, moment, layers)}>
      <figcaption className="measure-title">{keepTogether(scene.title)}</figcaption>
      <Ruler
        circle={circle}
        from={from}
        places={drawn.places.map(({ id: place, name, at, lon, lat }) => ({ id: place, name, at, lon, lat }))}
        to={rows[0]?.place.id ?? from}
      >
        <svg
          aria-describedby={`${id}-desc`}
          aria-labelledby={`${id}-title`}
          className="map-canvas"
          role="img"
          viewBox={`0 0 ${drawn.ground.width} ${drawn.ground.height}`}
        >
          <title id={`${id}-title`}>{scene.title}</title>
          <desc id={`${id}-desc`}>{scene.description}</desc>
          <MapDrawing
            base={base}
            id={id}
            lettering={lettering}
            moments={1}
            relief={relief}
            scene={drawn}
            underLettering={<RulerLine />}
          />
        </svg>
      </Ruler>
      <MapKey hatch={id} layers={scene.layers.filter((layer) => layer.id !== CIRCLE)} />
      <details className="measure-all">
        <summary>From {start.name} to every other place</summary>
        <table>
          <caption>
            From {start.name}, in a straight line between points on the map. Roads are longer.
            {circle && ` The circle reaches ${circle.text} from ${start.name}.`}
          </caption>
          <thead>
            <tr>
              <th scope="col">To</th>
              <th scope="col">km</th>
              <th scope="col">miles</th>
              <th scope="col">Direction</th>
              {circle && <th scope="col">Circle</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ place, km, miles, direction, exactKm }) => (
              <tr key={place.id}>
                <th scope="row">{keepTogether(place.name)}</th>
                <td>{km}</td>
                <td>{miles}</td>
                <td>{direction}</td>
                {circle && <td>{exactKm <= circle.km ? "inside" : "outside"}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <MapNote credit={credit} />
    </figure>
  );
}
