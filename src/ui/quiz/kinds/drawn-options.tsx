import type { QuizLayout } from "../../../atlas/quiz-layout";
import { MapOptions, type QuizMaps } from "./map-options";
import { PinOptions } from "./pin-options";
import type { AskedItem, Shown } from "./shown";

interface DrawnOptionsProps {
  readonly item: AskedItem<"map" | "pin">;
  readonly layout: QuizLayout | undefined;
  readonly maps: QuizMaps;
  readonly shown: Shown;
}

/** The controls of a question on a map, of either kind: they share the code that draws it, and come in one file. */
export function DrawnOptions({ item, layout, maps, shown }: DrawnOptionsProps) {
  const sheet = maps[item.view];
  if (!sheet || !layout)
    return <p className="question-trouble">The course has changed and has no map for this question any more.</p>;
  return item.kind === "map" ? (
    <MapOptions item={item} layout={layout} sheet={sheet} shown={shown} />
  ) : (
    <PinOptions item={item} layout={layout} sheet={sheet} shown={shown} />
  );
}
