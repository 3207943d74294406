import type { Item } from "../../quiz/item";
import type { Adjustment } from "./adjustment";
import { nameAnswer } from "./given-answers";
import { showPercent } from "./show-percent";

const tell = (percent: number): string => `${showPercent(percent)} %`;

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
      return `Mark of one pupil's question set to ${tell(100 * change.earned)}`;
    case "result":
      return `Result set to ${tell(change.percent)}`;
    case "given":
      return `Given for the whole assignment: ${tell(change.percent)}`;
    case "rubric":
      return `Read and marked: ${change.points.join(" + ")} points`;
  }
}
