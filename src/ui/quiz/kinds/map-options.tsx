import type { Conic } from "../../../atlas/conic";
import type { QuizGround } from "../../../atlas/quiz-ground";
import type { QuizLayout } from "../../../atlas/quiz-layout";
import type { MapPictures } from "../../map/map-paper";
import { MarkerChoice, type Verdict } from "../../map/marker-choice";
import type { AskedItem, Shown } from "./shown";

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

function verdictOf(item: AskedItem<"map">, option: string, { response }: Pick<Shown, "response">): Verdict | undefined {
  if (response?.kind !== "map" || !("key" in item)) return undefined;
  if (option === item.key[0]) return "right";
  return option === response.option ? "wrong" : undefined;
}

interface MapOptionsProps {
  readonly item: AskedItem<"map">;
  readonly layout: QuizLayout;
  readonly sheet: QuizMapSheet;
  readonly shown: Pick<Shown, "response" | "draft">;
}

/** Lettered markers on a map, and the list of letters as their equal. */
export function MapOptions({ item, layout, sheet, shown }: MapOptionsProps) {
  const { ground, base, relief, title, credit } = sheet;
  const options = item.markers.map(({ option, bearing }) => ({
    id: option,
    bearing,
    verdict: verdictOf(item, option, shown),
  }));
  return (
    <MarkerChoice
      base={base}
      chosen={shown.draft?.kind === "map" ? shown.draft.option : undefined}
      credit={credit}
      disabled={shown.response !== undefined}
      ground={ground.ground}
      layout={layout}
      name="answer"
      options={options}
      relief={relief}
      title={title}
    />
  );
}
