import { readScene, SceneError } from "../../atlas/read-scene";
import { placeIdsIn, readBox, readLength } from "../../atlas/scene-words";
import type { SceneSpec } from "../../course/scene-spec";
import type { Draft } from "../draft";
import { suggest } from "../nearest";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import { sceneSpec } from "../schemas/schema-scene";
import { checkValue } from "../schemas/yaml-entries";
import { LESSON_COMPONENTS } from "./lesson-components";
import type { LessonElement } from "./lesson-file";

/** Attributes of a map that are not part of its scene. */
const NOT_SCENE = ["view", "focus", "from", "radius"];

/** The fields of a scene's layers. */
export const LAYERS = ["zones", "sketches", "presence", "moves", "shifts"] as const;

/** A map's scene must be complete and its places, lengths and layers such as can be drawn. */
export function checkScene(draft: Draft, { spot, values }: LessonElement): Problem[] {
  const written = Object.fromEntries([...values].filter(([name]) => !NOT_SCENE.includes(name)));
  const read = checkValue(written, sceneSpec, spot.file, () => spot);
  const scene = read.entries[0]?.value;
  const problems = [...checkRadius(values.get("radius"), spot)];
  if (scene === undefined) return [...problems, ...read.problems];
  return [...problems, ...checkDrawn(draft, scene, spot)];
}

/** What keeps a scene from being drawn. */
export function checkDrawn({ ids, places }: Draft, scene: SceneSpec, spot: Spot): Problem[] {
  try {
    readScene(scene, places);
    return [];
  } catch (error) {
    if (!(error instanceof SceneError)) throw error;
    return error.problems.flatMap((says) => {
      const place = /^"([^"]*)" is no place/.exec(says)?.[1];
      if (place !== undefined && (ids.broken.has(place) || ids.unreadable.has("place"))) return [];
      const todo = place === undefined ? "mend the map" : suggest(place, ids.of.place, "add a place of this id");
      return [problemAt(spot, says.replace(/\.$/, ""), todo)];
    });
  }
}

/** The radius that a map is measured by. */
function checkRadius(written: unknown, spot: Spot): Problem[] {
  if (written === undefined || (typeof written === "string" && readLength(written) !== null)) return [];
  return [problemAt(spot, `radius "${String(written)}" is no length`, 'write radius="34 mi" or radius="55 km"')];
}

/** What a step shows are layers of the map story around it. */
export function checkLayers({ spot, within }: LessonElement, values: readonly string[]): Problem[] {
  const story = within.findLast(({ name }) => LESSON_COMPONENTS[name]?.scene === true);
  const layers = listLayers(story).flatMap(({ id }) => (typeof id === "string" ? [id] : []));
  return values
    .filter((id) => !layers.includes(id))
    .map((id) => problemAt(spot, `"${id}" is no layer of this map`, suggest(id, layers, "add it to the map's layers")));
}

/** A step looks at a box in degrees. */
export function checkBox({ spot, values }: LessonElement, name: string): Problem[] {
  const written = values.get(name);
  const box = typeof written === "string" ? readBox(written) : null;
  if (box !== null && box[1] < box[3]) return [];
  return [
    problemAt(spot, `${name} "${String(written)}" is no box`, `write ${name}="west,south,east,north" in degrees`),
  ];
}

/** Ids of the places that a map's scene names. */
export function listScenePlaces(element: LessonElement): string[] {
  if (LESSON_COMPONENTS[element.name]?.scene !== true) return [];
  const layers = listLayers(element).flatMap(({ at, from, to, through }) => [at, from, to, through]);
  return [element.values.get("places"), ...layers].flatMap((places) =>
    typeof places === "string" ? placeIdsIn(places) : [],
  );
}

function listLayers(map: LessonElement | undefined): Record<string, unknown>[] {
  return LAYERS.flatMap((field) => map?.values.get(field) ?? [])
    .flat()
    .filter((layer): layer is Record<string, unknown> => typeof layer === "object" && layer !== null);
}
