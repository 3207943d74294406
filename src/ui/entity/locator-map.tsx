import { useId } from "react";
import { describeLayer } from "../../atlas/describe-layer";
import { drawScene } from "../../atlas/draw-scene";
import type { SceneLayer } from "../../atlas/scene";
import type { FactBase } from "../../course/fact-base";
import { planNames } from "../../course/mentions";
import { nameText } from "../cite/name-link";
import { fetchPicturesFirst } from "../map/fetch-pictures-first";
import { Swatch } from "../map/map-key";
import { toneClass } from "../map/map-layer";
import { MapNote } from "../map/map-note";
import { StillMap } from "../map/still-map";
import type { PicturesByView } from "../map/view-pictures";
import type { EntityScene } from "./entity-scene";

interface LayerKeyProps {
  readonly facts: FactBase;
  readonly layers: readonly SceneLayer[];
  /** Id prefix of the drawing's patterns. */
  readonly hatch: string;
  /** Id of what the page itself is about. */
  readonly here: string;
}

/** What is drawn, who tells it, and how far the drawing can be trusted. */
function LayerKey({ facts, layers, hatch, here }: LayerKeyProps) {
  const names = planNames(
    facts,
    layers.map((layer) => ({ text: describeLayer(layer) })),
    [here],
  );
  return (
    <ul className="locator-key">
      {layers.map((layer) => (
        <li key={layer.id}>
          <span className={`layer-letter ${toneClass(layer) || layer.kind}`}>{layer.sign?.letter}</span>
          <Swatch hatch={hatch} layer={layer} />
          <span>
            <b>{layer.label}</b>
            {layer.teller !== "" && `, as told by ${layer.teller}`}.{" "}
            <small>{nameText(facts, names, describeLayer(layer))}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A still map of one place among the others, or of what the atlas draws of a place or an event. */
export function LocatorMap({
  facts,
  here,
  located: { view, scene },
  pictures,
}: {
  facts: FactBase;
  /** Id of what the page is about. */
  here: string;
  located: EntityScene;
  pictures: PicturesByView;
}) {
  const id = `locator${useId().replace(/[^A-Za-z0-9]/g, "")}`;
  const map = pictures[view.id];
  if (!map) return null;
  fetchPicturesFirst([map.base.src, map.relief?.src ?? null]);
  const drawn = drawScene(view, scene);
  const others = scene.places.filter(({ strong }) => !strong).map(({ name }) => name);
  const { title, layers } = scene;
  return (
    <figure className="map-figure locator">
      <StillMap id={id} label={`${title}, among ${others.join(", ")}.`} pictures={map} scene={drawn} />
      <figcaption>
        {layers.length > 0 && <LayerKey facts={facts} hatch={id} here={here} layers={layers} />}
        <MapNote credit={facts.course.credit ?? undefined} />
      </figcaption>
    </figure>
  );
}
