import type { PublicItem } from "../../classroom/working/public-item";
import type { Response } from "../../quiz/item";
import { readNumber } from "../../quiz/score/read-number";
import { readResponse } from "../quiz/kinds/read-response";

/** What a form answers so far, kept as it is given: lines that are matched while others are open, and a number as it was typed. Null for nothing. */
export function readDraft(item: PublicItem, form: FormData): Response | null {
  if (item.kind === "match") {
    const pairs = item.prompts.flatMap(({ id }) => {
      const option = form.get(`line ${id}`);
      return typeof option === "string" && option !== "" ? [[id, option] as const] : [];
    });
    return pairs.length === 0 ? null : { kind: "match", pairs: Object.fromEntries(pairs) };
  }
  if (item.kind === "number") {
    const text = String(form.get("answer") ?? "").trim();
    return text === "" ? null : { kind: "number", text };
  }
  return readResponse(item, form);
}

/** What is still to do before a kept answer can earn its full mark, in a sentence; null where nothing is. */
export function tellWhatIsOpen(item: PublicItem, response: Response | null | undefined): string | null {
  if (!response) return null;
  if (item.kind === "match" && response.kind === "match") {
    const open = item.prompts.filter(({ id }) => response.pairs[id] === undefined).length;
    return open === 0 ? null : `${open} of ${item.prompts.length} lines ${open === 1 ? "has" : "have"} no answer yet.`;
  }
  if (response.kind === "number" && readNumber(response.text) === null)
    return `“${response.text}” cannot be read as one number. Type digits, such as 12, 4.5 or 3,000.`;
  return null;
}
