import type { Item, Response } from "../../quiz/item";
import { foldName } from "../../quiz/score/fold-name";
import { readNumber } from "../../quiz/score/read-number";
import { findSpot } from "../../quiz/telling/find-spot";

/** What an answer's slot holds, as far as it is a response at all; a field left empty is none. */
export function readResponse(value: unknown): Response | undefined {
  if (typeof value !== "object" || value === null || !("kind" in value)) return undefined;
  const response = value as Response;
  switch (response.kind) {
    case "multiple":
      return response.options.length > 0 ? response : undefined;
    case "order":
      return response.order.length > 0 ? response : undefined;
    case "match":
      return Object.values(response.pairs).some(Boolean) ? response : undefined;
    case "number":
    case "text":
      return response.text.trim() === "" ? undefined : response;
    default:
      return response;
  }
}

/**
 * What was answered, in the words in which it can be accepted (`Adjustment` "accept"): the id of each option that was chosen; of a pin the spot that it stands at; of an order its ids with
 * spaces between; of each line that was matched its prompt, a space and its option; a name folded; a number in digits.
 */
export function listAnswers(item: Item, response: Response | undefined): readonly string[] {
  if (!response) return [];
  switch (response.kind) {
    case "choice":
    case "map":
      return [response.option];
    case "multiple":
      return response.options;
    case "pin":
      return item.kind === "pin" ? [findSpot(item, response) ?? []].flat() : [];
    case "order":
      return [response.order.join(" ")];
    case "match":
      return Object.entries(response.pairs).flatMap(([prompt, option]) => (option ? [`${prompt} ${option}`] : []));
    case "number":
      return [String(readNumber(response.text) ?? foldName(response.text))];
    case "text":
      return [foldName(response.text)];
  }
}

const optionText = (item: Item, id: string): string =>
  (item.kind === "map" && item.markers.find(({ option }) => option === id)?.name) ||
  (item.kind === "pin" && item.spots.find(({ option }) => option === id)?.name) ||
  item.options.find((option) => option.id === id)?.text ||
  id;

/** What ends a sentence, also within its quotation marks; not the point of "U.S.". */
const FULL_STOP = /(?<!\b\p{L})\.(?=[”’"']*$)/u;

/** An answer of `listAnswers` as a teacher reads it. */
export function nameAnswer(item: Item, answer: string): string {
  if (item.kind === "order")
    return answer
      .split(" ")
      .map((id) => optionText(item, id))
      .join("; then ");
  if (item.kind === "match") {
    const [prompt = "", option = ""] = answer.split(" ");
    const asked = item.prompts.find(({ id }) => id === prompt)?.text ?? prompt;
    return `${asked.replace(FULL_STOP, "")}: ${optionText(item, option)}`;
  }
  return item.kind === "number" ? `${answer} ${item.key.unit}` : optionText(item, answer);
}
