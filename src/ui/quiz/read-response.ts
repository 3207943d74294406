import type { Item, Response } from "../../quiz/item";

/** What a filled-in question form answers, or null while something is missing. Fields: `answer` for choice and map, `order` in order, `line <prompt>` for match. */
export function readResponse(item: Item, form: FormData): Response | null {
  if (item.kind === "order") return { kind: "order", order: form.getAll("order").map(String) };
  if (item.kind === "match") {
    const pairs = Object.fromEntries(item.prompts.map(({ id }) => [id, String(form.get(`line ${id}`) ?? "")]));
    return Object.values(pairs).every((option) => option !== "") ? { kind: "match", pairs } : null;
  }
  const answer = form.get("answer");
  return typeof answer === "string" ? { kind: item.kind, option: answer } : null;
}
