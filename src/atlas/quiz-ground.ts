import type { MapView, Place } from "../course/course";
import { type DrawnPlace, groundOf, type MapGround } from "./draw-scene";
import { project } from "./project-view";
import { markOf } from "./read-scene";

/** What the map questions of a view need of geography, without a projection: JSON for the browser. */
export interface QuizGround {
  readonly ground: MapGround;
  /** Every place of the course that lies in the view. */
  readonly places: readonly DrawnPlace[];
}

/** The ground of a view, with all of the course's places that lie inside its frame. */
export function quizGroundOf(view: MapView, gazetteer: readonly Place[]): QuizGround {
  const ground = groundOf(view);
  const places = gazetteer.flatMap(({ id, name, arabic, type, mark, position }): DrawnPlace[] => {
    if (!position) return [];
    const { lon, lat } = position;
    const [x, y] = project(view, lon, lat).map((units) => Number(units.toFixed(1))) as [number, number];
    if (x < 0 || y < 0 || x > ground.width || y > ground.height) return [];
    return [{ id, name, arabic, mark: mark ?? markOf(type), strong: false, lon, lat, at: [x, y] }];
  });
  return { ground, places };
}
