import { type ReactNode, useId } from "react";
import { describeLayer, fades } from "../../atlas/describe-layer";
import { drawScene } from "../../atlas/draw-scene";
import { layOutLabels } from "../../atlas/lay-out-labels";
import { WHOLE_VIEW } from "../../atlas/project-view";
import { readScene } from "../../atlas/read-scene";
import type { SceneLayer } from "../../atlas/scene";
import { tellApart } from "../../atlas/tell-apart";
import type { MapView, Place } from "../../course/course";
import type { SceneSpec } from "../../course/scene-spec";
import { keepTogether } from "../kit/keep-together";
import { MapDrawing, type MapPictures } from "./map-drawing";
import { Swatch } from "./map-key";
import { toneClass } from "./map-layer";
import { MapNote } from "./map-note";
import { type MapStyle, momentStyle } from "./showing-style";

export interface MapLayersProps extends SceneSpec, MapPictures {
  readonly view: MapView;
  readonly gazetteer: readonly Place[];
  /** Where ground and relief were taken from. */
  readonly credit?: string | undefined;
  /** Whether Arabic names stand on the map where it is wide. */
  readonly arabic?: boolean | undefined;
  readonly dimmable?: boolean | undefined;
  /** Whether a phone shows it larger than its window, to be moved about. */
  readonly pans?: boolean | undefined;
  /** Before the map, and moved about with it. */
  readonly before?: ReactNode;
  /** Laid over the map. */
  readonly children?: ReactNode;
}

/**
 * One map and a switch for each of its layers: who tells it, and what is drawn of it. The switches are checkboxes, and
 * `layer-list.css` turns them into the drawing's custom properties; without it, and on paper, every layer is seen.
 */
export function MapLayers(props: MapLayersProps) {
  const { view, gazetteer, base, relief, credit, arabic = false, dimmable, pans = false, before, children } = props;
  const id = `layers${useId().replace(/[^A-Za-z0-9]/g, "")}`;
  const scene = tellApart(readScene(props, gazetteer));
  const drawn = drawScene(view, scene);
  const moment = { camera: WHOLE_VIEW, show: "all" as const };
  const lettering = layOutLabels(drawn, [moment], { arabic });
  const switches = Object.fromEntries(
    scene.layers.map((layer, i) => [`--show-${layer.id}`, `calc(var(--on-${i},1)*var(--told-${layer.id},1))`]),
  ) as MapStyle;

  const frame = (
    <div className="map-frame">
      <svg
        className="map-canvas"
        viewBox={`0 0 ${drawn.ground.width} ${drawn.ground.height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{scene.title}</title>
        <desc id={`${id}-desc`}>{scene.description}</desc>
        <MapDrawing
          base={base}
          dimmable={dimmable}
          id={id}
          lettering={lettering}
          moments={1}
          relief={relief}
          scene={drawn}
        />
      </svg>
      {children}
    </div>
  );

  return (
    <figure className="map-layers" style={{ ...momentStyle(0, moment, []), ...switches }}>
      {pans ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the window is moved by keys, too */}
          <section aria-label={`${scene.title}: map`} className="map-pan" tabIndex={0}>
            {before}
            {frame}
          </section>
          <p className="map-pan-on">The map goes on to the east: drag it.</p>
        </>
      ) : (
        frame
      )}
      <figcaption className="layer-side">
        <p className="layer-title">{keepTogether(scene.title)}</p>
        {scene.layers.length > 0 && (
          <fieldset className="layer-list">
            <legend>On this map, and who says so</legend>
            <ul>
              {scene.layers.map((layer, i) => (
                <li data-shows={dimmable && layer.id} key={layer.id}>
                  <LayerSwitch hatch={id} layer={layer} n={i} />
                </li>
              ))}
            </ul>
          </fieldset>
        )}
        {scene.layers.some(({ kind }) => kind !== "zone" && kind !== "presence") && (
          <p className="layer-note">
            Lines and arrows are drawn by us from words. The reports, as texts, hold no map.
            {scene.layers.some(fades) && " Where a line goes out in dots, no point is given."}
          </p>
        )}
        <MapNote credit={credit} />
      </figcaption>
    </figure>
  );
}

function LayerSwitch({ layer, hatch, n }: { readonly layer: SceneLayer; readonly hatch: string; readonly n: number }) {
  const own = `${hatch}-${n}`;
  return (
    <label className="layer-switch" htmlFor={`${own}-on`}>
      <input
        aria-describedby={`${own}-drawn`}
        aria-labelledby={`${own}-name`}
        data-layer={n}
        defaultChecked
        id={`${own}-on`}
        type="checkbox"
      />
      <span className={`layer-letter ${toneClass(layer) || layer.kind}`}>{layer.sign?.letter}</span>
      <Swatch hatch={hatch} layer={layer} />
      <span id={`${own}-name`}>
        <b>{layer.label}</b> <i>{layer.teller}</i>
      </span>
      <small id={`${own}-drawn`}>{describeLayer(layer)}</small>
    </label>
  );
}
