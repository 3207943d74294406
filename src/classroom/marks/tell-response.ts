import type { Item, Response } from "../../quiz/item";
import { findSpot } from "../../quiz/telling/find-spot";
import { rightResponse } from "../../quiz/telling/right-response";
import { listAnswers, nameAnswer } from "./given-answers";

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;

/** What was answered, as a teacher reads it: a line for each option, event or pair, in the order given; nothing for no answer. */
export function tellResponse(item: Item, response: Response | undefined): readonly string[] {
  if (!response) return [];
  switch (response.kind) {
    case "number":
      return [item.kind === "number" ? `${response.text} ${item.key.unit}` : response.text];
    case "text":
      return [response.text];
    case "order":
      return response.order.map((id) => nameAnswer(item, id));
    case "pin": {
      const spot = item.kind === "pin" ? findSpot(item, response) : null;
      const at = `a cross at ${degrees(response.lat, "N", "S")}, ${degrees(response.lon, "E", "W")}`;
      return [spot === null ? at : `${nameAnswer(item, spot)} (${at})`];
    }
    default:
      return listAnswers(item, response).map((answer) => nameAnswer(item, answer));
  }
}

/** The key in the same words. */
export function tellKey(item: Item): readonly string[] {
  if (item.kind === "number" || item.kind === "text") return [item.key.text];
  if (item.kind === "pin") return item.key.map((option) => nameAnswer(item, option));
  return tellResponse(item, rightResponse(item));
}
