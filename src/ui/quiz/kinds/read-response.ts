import type { Response } from "../../../quiz/item";
import { readNumber } from "../../../quiz/score/read-number";
import type { AskedItem } from "./shown";

/** A number of a hidden field within its bounds; null where the field is missing, empty or something else. */
function readDegrees(value: FormDataEntryValue | null, most: number): number | null {
  if (typeof value !== "string" || value.trim() === "") return null;
  const degrees = Number(value);
  return Number.isFinite(degrees) && Math.abs(degrees) <= most ? degrees : null;
}

/**
 * What a question form, or an address, answers: fields `answer` for choice, map, number and text, `answer` again and again for multiple, `lon` and `lat` in
 * degrees or else `answer` for pin, `order` in order, `line <prompt>` for match. Null while something is missing, where a field names what the item does not
 * have, and where a number is none.
 */
export function readResponse(item: AskedItem, form: FormData): Response | null {
  const isOption = (id: unknown): id is string => item.options.some((option) => option.id === id);
  const answer = form.get("answer");
  switch (item.kind) {
    case "order": {
      const order = form.getAll("order").filter(isOption);
      const whole = new Set(order).size === item.options.length && order.length === item.options.length;
      return whole ? { kind: "order", order } : null;
    }
    case "match": {
      const lines = item.prompts.map(({ id }) => [id, form.get(`line ${id}`)] as const);
      const pairs = lines.flatMap(([id, option]) => (isOption(option) ? [[id, option] as const] : []));
      return pairs.length === lines.length ? { kind: "match", pairs: Object.fromEntries(pairs) } : null;
    }
    case "multiple": {
      const options = [...new Set(form.getAll("answer").filter(isOption))];
      return options.length > 0 ? { kind: "multiple", options } : null;
    }
    case "number":
      return typeof answer === "string" && readNumber(answer) !== null ? { kind: "number", text: answer.trim() } : null;
    case "text":
      return typeof answer === "string" && answer.trim() !== "" ? { kind: "text", text: answer.trim() } : null;
    case "pin": {
      const [lon, lat] = [readDegrees(form.get("lon"), 180), readDegrees(form.get("lat"), 90)];
      const at = lon !== null && lat !== null ? { lon, lat } : item.spots.find(({ option }) => option === answer);
      return at ? { kind: "pin", lon: at.lon, lat: at.lat } : null;
    }
    default:
      return isOption(answer) ? { kind: item.kind, option: answer } : null;
  }
}

/** Why `readResponse` finds no answer in a form, and what to do, in a sentence. */
export function tellWhatIsMissing(item: Pick<AskedItem, "kind">, form: FormData): string {
  const typed = String(form.get("answer") ?? "").trim();
  switch (item.kind) {
    case "multiple":
      return "Tick at least one answer.";
    case "number":
      return typed === ""
        ? "Type a number."
        : `“${typed}” cannot be read as one number. Type digits, such as 12, 4.5 or 3,000.`;
    case "text":
      return "Type a name.";
    case "pin":
      return "Set the pin on the map, or choose from the list.";
    case "match":
      return "Choose an answer for each line.";
    default:
      return "Choose an answer.";
  }
}
