import { drawScene } from "../../atlas/draw-scene";
import { listPlacesIn } from "../../atlas/places-in-view";
import { readScene } from "../../atlas/read-scene";
import type { Course, MapView, Place } from "../../course/course";
import type { MapPictures } from "../map/map-drawing";
import { MapNote } from "../map/map-note";
import { StillMap } from "../map/still-map";

/** The pictures of each view, by its id. */
export type ViewPictures = Readonly<
  Record<string, { readonly base: MapPictures["base"]; readonly relief: { readonly src: string } | null }>
>;

interface Located {
  readonly view: MapView;
  /** Ids of all places that lie in the view, the place itself among them. */
  readonly places: readonly string[];
}

/** The first view of the course that shows the place, with all places that lie in it; null where none does. */
export function locate({ views, places }: Course, place: Place, pictures: ViewPictures): Located | null {
  for (const view of views) {
    const shown = listPlacesIn(view, places).map(({ id }) => id);
    if (pictures[view.id] && shown.includes(place.id)) return { view, places: shown };
  }
  return null;
}

/** A still map that shows one place among the others that have a position. */
export function LocatorMap({
  course,
  place,
  located: { view, places },
  pictures,
}: {
  course: Course;
  place: Place;
  located: Located;
  pictures: ViewPictures;
}) {
  const map = pictures[view.id];
  if (!map) return null;
  const title = `Where ${place.name} lies`;
  const words = places.map((other) => (other === place.id ? `${other}*` : other)).join(" ");
  const scene = drawScene(view, readScene({ title, description: "", places: words }, course.places));
  const others = course.places.filter((other) => other.id !== place.id && places.includes(other.id));
  return (
    <figure className="map-figure locator">
      <StillMap label={`${title}, among ${others.map(({ name }) => name).join(", ")}.`} pictures={map} scene={scene} />
      <MapNote credit={course.credit ?? undefined} />
    </figure>
  );
}
