import { layOutMarkers, layOutQuizMap, type QuizLayout } from "../../atlas/quiz-layout";
import type { OpenQuestion } from "../../quiz/open-question";
import type { QuizMaps } from "./kinds/map-options";
import { listReference } from "./kinds/pin-sheet";

/** A question ready to be shown: one on a map brings what stands on it, laid out. */
export interface AskedQuestion extends OpenQuestion {
  readonly layout?: QuizLayout;
}

function layOut({ item }: OpenQuestion, maps: QuizMaps): QuizLayout | undefined {
  if (item.kind !== "map" && item.kind !== "pin") return undefined;
  const sheet = maps[item.view];
  if (!sheet) return undefined;
  if (item.kind === "pin") return layOutQuizMap(sheet.ground.ground, listReference(item, sheet));
  return layOutMarkers(
    sheet.ground,
    sheet.reference,
    item.markers.map(({ place }) => place),
  );
}

/** Lays out the map of a question that has one: on the server and in workers, so that no page loads the code for it. */
export function askQuestion(question: OpenQuestion, maps: QuizMaps): AskedQuestion {
  const layout = layOut(question, maps);
  return layout ? { ...question, layout } : question;
}
