import type { Conic } from "../../atlas/conic";
import type { QuizGround } from "../../atlas/quiz-ground";
import type { MapItem } from "../../quiz/item";
import type { MapPictures } from "../map/map-drawing";
import { QuizMap, type Verdict } from "../map/quiz-map";
import type { Shown } from "./shown";

/** What the map questions of a course are drawn on, by view. */
export type QuizMaps = Readonly<Record<string, QuizMapSheet>>;

export interface QuizMapSheet extends MapPictures {
  readonly ground: QuizGround;
  /** How a pin on the map is read, and a place put on it. */
  readonly conic: Conic;
  /** Places that are named for reference. */
  readonly reference: readonly string[];
  readonly title: string;
  readonly credit: string | undefined;
}

function verdictOf(item: MapItem, option: string, { response }: Pick<Shown, "response">): Verdict | undefined {
  if (response?.kind !== "map") return undefined;
  if (option === item.key[0]) return "right";
  return option === response.option ? "wrong" : undefined;
}

/** Lettered markers on a map, and the list of letters as their equal. */
export function MapOptions({ item, maps, shown }: { item: MapItem; maps: QuizMaps; shown: Pick<Shown, "response"> }) {
  const sheet = maps[item.view];
  if (!sheet) throw new Error(`No map was handed over for the view "${item.view}".`);
  const options = item.markers.map(({ option, place, bearing }) => ({
    id: option,
    place,
    bearing,
    verdict: verdictOf(item, option, shown),
  }));
  return <QuizMap {...sheet} disabled={shown.response !== undefined} name="answer" options={options} />;
}
