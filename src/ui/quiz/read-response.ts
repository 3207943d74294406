import type { Item, Response } from "../../quiz/item";

/**
 * What a question form, or an address, answers: fields `answer` for choice and map, `order` in order, `line <prompt>` for match. Null while
 * something is missing, and where a field names what the item does not have.
 */
export function readResponse(item: Item, form: FormData): Response | null {
  const isOption = (id: unknown): id is string => item.options.some((option) => option.id === id);
  if (item.kind === "order") {
    const order = form.getAll("order").filter(isOption);
    return new Set(order).size === item.options.length && order.length === item.options.length
      ? { kind: "order", order }
      : null;
  }
  if (item.kind === "match") {
    const lines = item.prompts.map(({ id }) => [id, form.get(`line ${id}`)] as const);
    const pairs = lines.flatMap(([id, option]) => (isOption(option) ? [[id, option] as const] : []));
    return pairs.length === lines.length ? { kind: "match", pairs: Object.fromEntries(pairs) } : null;
  }
  const answer = form.get("answer");
  if (item.kind === "multiple") {
    const options = form.getAll("answer").filter(isOption);
    return options.length > 0 ? { kind: "multiple", options } : null;
  }
  if (item.kind === "number" || item.kind === "text")
    return typeof answer === "string" && answer.trim() !== "" ? { kind: item.kind, text: answer.trim() } : null;
  if (item.kind === "pin") {
    const spot = item.spots.find(({ option }) => option === answer);
    return spot ? { kind: "pin", lon: spot.lon, lat: spot.lat } : null;
  }
  return isOption(answer) ? { kind: item.kind, option: answer } : null;
}
