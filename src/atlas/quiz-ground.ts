import type { MapView, Place } from "../course/course";
import { type DrawnPlace, groundOf, type MapGround } from "./draw-scene";
import { listPlacesIn } from "./places-in-view";
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
  const places = listPlacesIn(view, gazetteer).map(
    ({ id, name, arabic, type, mark, position: { lon, lat } }): DrawnPlace => {
      const [x, y] = project(view, lon, lat);
      const at = [Number(x.toFixed(1)), Number(y.toFixed(1))] as const;
      return { id, name, arabic, mark: mark ?? markOf(type), strong: false, lon, lat, at };
    },
  );
  return { ground: groundOf(view), places };
}
