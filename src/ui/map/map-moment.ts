import type { Moment } from "../../atlas/lay-out-labels";
import { cameraFor, WHOLE_VIEW } from "../../atlas/project-view";
import { SceneError } from "../../atlas/read-scene";
import { readBox, wordsOf } from "../../atlas/scene-words";
import type { MapView } from "../../course/course";

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
