import type { Item } from "../../quiz/item";
import type { Adjustment } from "./adjustment";
import { nameAnswer } from "./given-answers";

const round = (percent: number): string => `${Math.round(percent * 10) / 10} %`;

/** A change in a sentence without its reason. Without the item, its question is not repeated in it. */
export function tellAdjustment(change: Adjustment, item?: Item): string {
  switch (change.kind) {
    case "void":
      return "Made void: it counts for nobody";
    case "accept":
      return `Also accepted: ${item ? nameAnswer(item, change.answer) : change.answer}`;
    case "credit":
      return "Credited to everybody who was asked";
    case "item":
      return `Mark of one pupil's question set to ${round(100 * change.earned)}`;
    case "result":
      return `Result set to ${round(change.percent)}`;
    case "given":
      return `Given for the whole assignment: ${round(change.percent)}`;
    case "rubric":
      return `Read and marked: ${change.points.join(" + ")} points`;
  }
}
