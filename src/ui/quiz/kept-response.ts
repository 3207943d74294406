import type { Item, Response } from "../../quiz/item";
import { readNumber } from "../../quiz/score/read-number";

/**
 * An answer as the progress of a lesson keeps it: the option's id, ids with spaces between (in order, where the order is the answer), or what was
 * typed. Null for kinds that lessons do not ask.
 */
export function writeResponse(response: Response): string | null {
  switch (response.kind) {
    case "order":
      return response.order.join(" ");
    case "multiple":
      return response.options.join(" ");
    case "number":
    case "text":
      return response.text;
    case "choice":
    case "map":
      return response.option;
    default:
      return null;
  }
}

/** Reads a kept answer back; undefined where there is none, and where the item has other options by now, so that it is asked anew. */
export function readKept(item: Item, kept: string | undefined): Response | undefined {
  if (kept === undefined) return undefined;
  const ids = kept.split(" ");
  const known = new Set(ids).size === ids.length && ids.every((id) => item.options.some((option) => option.id === id));
  switch (item.kind) {
    case "order":
      return known && ids.length === item.options.length ? { kind: "order", order: ids } : undefined;
    case "multiple":
      return known ? { kind: "multiple", options: ids } : undefined;
    case "number":
      return readNumber(kept) === null ? undefined : { kind: "number", text: kept };
    case "text":
      return kept.trim() === "" ? undefined : { kind: "text", text: kept };
    case "choice":
    case "map":
      return known && ids.length === 1 ? { kind: item.kind, option: kept } : undefined;
    default:
      return undefined;
  }
}
