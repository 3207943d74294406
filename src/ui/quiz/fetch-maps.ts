import type { OpenQuestion } from "../../quiz/open-question";
import type { QuizMaps } from "./kinds/map-options";
import { fetchDrawnControls } from "./kinds/question-controls";

/** Gets the pictures and the controls that the questions on maps among these need, lettered or with a pin, while there is a network. */
export function fetchMaps(questions: readonly OpenQuestion[], maps: QuizMaps): void {
  const items = questions.flatMap(({ item }) => (item.kind === "map" || item.kind === "pin" ? [item] : []));
  const views = new Set(items.map(({ view }) => view));
  const pictures = [...views].flatMap((view) => [maps[view]?.base.src, maps[view]?.relief]);
  for (const picture of pictures) if (picture) void fetch(picture).catch(() => null);
  if (items.length > 0) void fetchDrawnControls().catch(() => null);
}
