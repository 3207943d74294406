import type { QuizMaps } from "./kinds/map-options";
import { fetchDrawnControls } from "./kinds/question-controls";

/** Gets the pictures and the controls that the questions on maps among these need, lettered or with a pin, while there is a network. */
export function fetchMaps(items: readonly object[], maps: QuizMaps): void {
  const views = new Set(items.flatMap((one) => ("view" in one ? [String(one.view)] : [])));
  const pictures = [...views].flatMap((view) => [maps[view]?.base.src, maps[view]?.relief]);
  for (const picture of pictures) if (picture) void fetch(picture).catch(() => null);
  if (views.size > 0) void fetchDrawnControls().catch(() => null);
}
