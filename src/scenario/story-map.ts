import type { AtlasMap, SceneSpec } from "../course/scene-spec";
import type { StoryLayers } from "./story-header";
import type { MapChange } from "./story-line";

/** What lies beside the text: a view, the places that have appeared (a star after those that it is about), and the layers shown; both sorted. */
export interface StoryMap {
  readonly view: string;
  readonly places: readonly string[];
  readonly layers: readonly string[];
}

/** The map after some changes; null where none has been laid out. */
export function changeMap(map: StoryMap | null, changes: readonly MapChange[]): StoryMap | null {
  let now = map;
  for (const { kind, ids } of changes) {
    const view = kind === "map" ? ids[0] : undefined;
    if (view !== undefined) now = { view, places: [], layers: [] };
    else if (now === null) continue;
    else if (kind === "marker") now = { ...now, places: addPlaces(now.places, ids) };
    else if (kind === "show") now = { ...now, layers: [...new Set([...now.layers, ...ids])].sort() };
    else if (kind === "hide") now = { ...now, layers: now.layers.filter((id) => !ids.includes(id)) };
  }
  return now;
}

const bare = (place: string): string => place.replace(/\*$/, "");

function addPlaces(known: readonly string[], more: readonly string[]): readonly string[] {
  return [...known.filter((place) => !more.some((one) => bare(one) === bare(place))), ...new Set(more)].sort();
}

/** Equal maps have one key. */
export const mapKeyOf = ({ view, places, layers }: StoryMap): string =>
  `${view}|${places.join(" ")}|${layers.join(" ")}`;

const KINDS = ["zones", "sketches", "presence", "moves", "shifts"] as const;

/** The layers that a story can show on a view: its own, and those of the course's atlas on that view. */
export function listStoryLayers(
  atlas: readonly AtlasMap[],
  own: StoryLayers,
  view: string,
): readonly { readonly id: string; readonly teller: string; readonly claims: readonly string[] }[] {
  return [own, ...atlas.filter((map) => map.view === view)].flatMap((map: Partial<SceneSpec>) =>
    KINDS.flatMap((kind) => (map[kind] ?? []).map(({ id, teller, claims }) => ({ id, teller, claims: claims ?? [] }))),
  );
}

/** The scene of a view with all places and layers that are named; a story's own layer or area stands before the atlas's of the same id. */
export function specOfMap(
  atlas: readonly AtlasMap[],
  own: StoryLayers,
  map: StoryMap,
  words: { readonly title: string; readonly description: string },
): SceneSpec {
  const maps: Partial<SceneSpec>[] = [own, ...atlas.filter(({ view }) => view === map.view)];
  const shown = new Set(map.layers);
  const pick = <T extends { readonly id: string }>(lists: readonly (readonly T[] | undefined)[]): T[] => {
    const byId = new Map<string, T>();
    for (const layer of lists.flatMap((list) => list ?? []))
      if (shown.has(layer.id) && !byId.has(layer.id)) byId.set(layer.id, layer);
    return [...byId.values()];
  };
  const layers = {
    zones: pick(maps.map(({ zones }) => zones)),
    sketches: pick(maps.map(({ sketches }) => sketches)),
    presence: pick(maps.map(({ presence }) => presence)),
    moves: pick(maps.map(({ moves }) => moves)),
    shifts: pick(maps.map(({ shifts }) => shifts)),
  };
  const named = new Set(
    [
      ...layers.zones.map(({ at }) => at),
      ...layers.sketches.flatMap(({ through }) => through.split(/[\s,]+/)),
      ...layers.presence.map(({ at }) => at),
      ...layers.moves.flatMap(({ from, to }) => [from, to]),
      ...layers.shifts.map(({ from }) => from),
    ].map((id) => id.replace(/~$/, "")),
  );
  const areas = new Map(
    maps
      .flatMap((one) => one.areas ?? [])
      .flatMap((area) => (named.has(area.place) ? [[area.place, area] as const] : []))
      .reverse(),
  );
  return { ...words, places: map.places.join(" "), areas: [...areas.values()], ...layers };
}
