import type { MapItem, PinItem } from "../../quiz/item";
import { PinMap } from "../map/pin-map";
import { QuizMap } from "../map/quiz-map";
import type { QuizMapSheet, QuizMaps } from "../quiz/kinds/map-options";
import { listReference, tellTarget } from "../quiz/kinds/pin-sheet";

function getSheet(maps: QuizMaps, view: string): QuizMapSheet {
  const sheet = maps[view];
  if (!sheet) throw new Error(`No map was handed over for the view "${view}".`);
  return sheet;
}

interface ItemMapProps<T> {
  readonly item: T;
  readonly maps: QuizMaps;
  /** Whether the key is shown. */
  readonly tells: boolean;
}

/** The lettered markers of a map question, for a reader who does not answer it here. */
export function MarkerMap({ item, maps, tells }: ItemMapProps<MapItem>) {
  const { conic: _, ...sheet } = getSheet(maps, item.view);
  const options = item.markers.map(({ option, place, bearing, name }) => ({
    id: option,
    place,
    bearing: tells ? `${name}, ${bearing}` : bearing,
    verdict: tells && option === item.key[0] ? ("right" as const) : undefined,
  }));
  return <QuizMap {...sheet} disabled name={item.id} options={options} title={`Map: ${item.stem}`} />;
}

/** The map of a pin question: bare, or with the place and the circle of the full mark. */
export function SpotMap({ item, maps, tells }: ItemMapProps<PinItem>) {
  const sheet = getSheet(maps, item.view);
  const { conic, ground, base, relief, credit } = sheet;
  return (
    <PinMap
      base={base}
      credit={credit}
      describedBy=""
      ground={ground.ground}
      onSet={null}
      pin={null}
      reference={listReference(item, sheet)}
      relief={relief}
      title={`Map: ${item.stem}`}
      told={tells ? tellTarget(item, conic) : null}
    />
  );
}
