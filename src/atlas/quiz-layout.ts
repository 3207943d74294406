import type { DrawnPlace, MapGround } from "./draw-scene";
import { type Lettering, layOutLabels } from "./lay-out-labels";
import { type Point, WHOLE_VIEW } from "./project-view";
import type { QuizGround } from "./quiz-ground";
import { type QuizPins, standPins } from "./quiz-pins";

/** The one moment of a question's map. */
const MOMENT = { camera: WHOLE_VIEW, show: "all" as const };

/** What stands on the map of one question, and where: plain data, laid out where no hand waits for it. In map units. */
export interface QuizLayout {
  /** Places that are named for reference. */
  readonly places: readonly DrawnPlace[];
  readonly lettering: Lettering;
  /** Where the places lie that are lettered, in the order of their letters, and where their pins stand at each size. */
  readonly points: readonly Point[];
  readonly pins: QuizPins["at"];
}

/** A map with these places named for reference, and a lettered pin on each point; the names keep clear of the pins. */
export function layOutQuizMap(
  ground: MapGround,
  places: readonly DrawnPlace[],
  points: readonly Point[] = [],
): QuizLayout {
  const pins = standPins(points, ground);
  const scene = { ground, places, areas: [], layers: [] };
  const lettering = layOutLabels(scene, [MOMENT], { arabic: false, keepFree: pins.discs });
  return { places, lettering, points, pins: pins.at };
}

/** The map of lettered markers: what a marker stands on is not named. Throws where a marker stands on no place of the view. */
export function layOutMarkers(
  { ground, places }: QuizGround,
  reference: readonly string[],
  markers: readonly string[],
): QuizLayout {
  const named = places.filter(({ id }) => reference.includes(id) && !markers.includes(id));
  const points = markers.map((marker) => {
    const place = places.find(({ id }) => id === marker);
    if (!place) throw new Error(`No place "${marker}" lies in the view of this question.`);
    return place.at;
  });
  return layOutQuizMap(ground, named, points);
}
