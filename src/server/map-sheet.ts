import { listReferencePlaces } from "../atlas/list-reference-places";
import { project } from "../atlas/project-view";
import { quizGroundOf } from "../atlas/quiz-ground";
import type { Course, MapView } from "../course/course";
import type { MapSheet } from "../exchange/batch";

/** Letters of a country's name are about so wide and high, in map units, at the size in which pictures set them. */
const LETTER = { width: 12, height: 24 };

/** A view's base map for pictures: with the names of countries in view, each once, and of capitals. */
export function layMapSheet({ places }: Pick<Course, "places">, view: MapView, svg: string): MapSheet {
  const { ground, places: inView } = quizGroundOf(view, places);
  const countries = new Map<string, { readonly x: number; readonly y: number }>();
  for (const { name, lon, lat } of view.countries) {
    const [x, y] = project(view, lon, lat);
    const half = (name.length * LETTER.width) / 2;
    const isInside = x > half && x < ground.width - half && y > LETTER.height && y < ground.height - LETTER.height;
    if (isInside && !countries.has(name)) countries.set(name, { x, y });
  }
  const reference = new Set(listReferencePlaces(places));
  return {
    svg,
    width: ground.width,
    height: ground.height,
    at: (lon, lat) => project(view, lon, lat),
    names: [
      ...[...countries].map(([name, at]) => ({ id: null, name, ...at })),
      ...inView.filter(({ id }) => reference.has(id)).map(({ id, name, at: [x, y] }) => ({ id, name, x, y })),
    ],
  };
}
