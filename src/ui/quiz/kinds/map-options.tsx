import type { Conic } from "../../../atlas/conic";
import type { QuizGround } from "../../../atlas/quiz-ground";
import type { QuizLayout } from "../../../atlas/quiz-layout";
import type { MapPictures } from "../../map/map-paper";
import { MarkerChoice } from "../../map/marker-choice";
import { type AskedItem, markOf, type Shown } from "./shown";

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

interface MapOptionsProps {
  readonly item: AskedItem<"map">;
  readonly layout: QuizLayout;
  readonly sheet: QuizMapSheet;
  readonly shown: Pick<Shown, "response" | "draft">;
}

/** Lettered markers on a map, and the list of letters as their equal. */
export function MapOptions({ item, layout, sheet, shown }: MapOptionsProps) {
  const { ground, base, relief, title, credit } = sheet;
  const given = shown.response ?? shown.draft;
  const key = "key" in item ? item.key[0] : undefined;
  const options = item.markers.map(({ option, bearing }) => {
    const mark = markOf(key, option, shown.response);
    const verdict = mark ? (mark.state === "wrong" ? ("wrong" as const) : ("right" as const)) : undefined;
    return { id: option, bearing, verdict, told: mark?.text };
  });
  return (
    <MarkerChoice
      base={base}
      chosen={given?.kind === "map" ? given.option : undefined}
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
