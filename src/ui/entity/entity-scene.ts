import { type AtlasLayer, listAtlasLayers, listAtlasMaps } from "../../atlas/atlas-index";
import { listPlacesIn } from "../../atlas/places-in-view";
import { readScene } from "../../atlas/read-scene";
import type { Scene } from "../../atlas/scene";
import { tellApart } from "../../atlas/tell-apart";
import type { MapView } from "../../course/course";
import type { AnyEntity, FactBase } from "../../course/fact-base";
import { listConcerned } from "../../course/naming";
import { capitalise, withArticle } from "../../course/render";
import type { SceneSpec } from "../../course/scene-spec";

/** What a map shows of an entity, and on which view. */
export interface EntityScene {
  readonly view: MapView;
  readonly scene: Scene;
}

const starless = (places: string): readonly string[] =>
  places.split(/[\s,]+/).flatMap((word) => word.replace(/\*$/, "") || []);

/** Whether all that a layer rests on tells of the entity: then the layer is drawn for it. */
const restsOn = ({ told }: AtlasLayer, entity: string): boolean =>
  told.length > 0 && told.every(({ claim }) => listConcerned(claim).includes(entity));

/** A map of the atlas as far as it tells of one entity, in the tones of the whole map, lettered anew; null where it does not. */
function drawFor(facts: FactBase, map: SceneSpec, entity: AnyEntity, own: ReadonlySet<string>): Scene | null {
  const places = starless(map.places).map((id) => (id === entity.id ? `${id}*` : id));
  const whole = tellApart(readScene({ ...map, places: places.join(" ") }, facts.course.places));
  const through = new Set(whole.areas.find(({ id }) => id === entity.id)?.layers);
  const layers = whole.layers
    .filter(({ id }) => own.has(id) || through.has(id))
    .map((layer, i) => ({ ...layer, sign: layer.sign && { ...layer.sign, letter: String.fromCharCode(65 + i) } }));
  if (layers.length === 0) return null;
  const shown = new Set(layers.map(({ id }) => id));
  const areas = whole.areas
    .map((one) => ({ ...one, layers: one.layers.filter((id) => shown.has(id)) }))
    .filter((one) => one.layers.length > 0);
  return { title: `${capitalise(entity.name)} on the map`, description: "", places: whole.places, areas, layers };
}

/**
 * What a map can show of a place or an event: the layers of the atlas that tell of it, on the map that has most of them; for a place with a point and
 * without such layers, where it lies. Null where there is nothing to draw. `drawn`: ids of the views that have pictures.
 */
export function findScene(facts: FactBase, entity: AnyEntity, drawn: ReadonlySet<string>): EntityScene | null {
  if ("side" in entity) return null;
  const { places, views } = facts.course;
  const own = new Set(
    listAtlasLayers(facts)
      .filter((layer) => restsOn(layer, entity.id))
      .map(({ id }) => id),
  );
  const scenes = listAtlasMaps(facts).flatMap((map): EntityScene[] => {
    const view = views.find(({ id }) => id === map.view && drawn.has(id));
    const scene = view && drawFor(facts, map, entity, own);
    return view && scene ? [{ view, scene }] : [];
  });
  const [best] = scenes.sort((a, b) => b.scene.layers.length - a.scene.layers.length);
  if (best || !("position" in entity)) return best ?? null;
  for (const view of views) {
    const inView = listPlacesIn(view, places).map(({ id }) => id);
    if (!drawn.has(view.id) || !inView.includes(entity.id)) continue;
    const words = inView.map((id) => (id === entity.id ? `${id}*` : id)).join(" ");
    const title = `Where ${withArticle(entity)} lies`;
    return { view, scene: readScene({ title, description: "", places: words }, places) };
  }
  return null;
}
