import type { MapView, Place, Position } from "../course/course";
import { project, viewHeight } from "./project-view";

/** A place for which a point can stand. */
type PlacedPlace = Place & { readonly position: Position };

/** The places of a course that lie inside a view's frame. */
export function listPlacesIn(view: MapView, places: readonly Place[]): readonly PlacedPlace[] {
  const height = viewHeight(view);
  return places.filter((place): place is PlacedPlace => {
    if (!place.position) return false;
    const [x, y] = project(view, place.position.lon, place.position.lat);
    return x >= 0 && y >= 0 && x <= view.width && y <= height;
  });
}
