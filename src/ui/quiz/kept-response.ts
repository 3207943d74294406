import type { Item, Response } from "../../quiz/item";

/** An answer as the progress of a lesson keeps it: the option's id, or ids in order with spaces between. Null for kinds that lessons do not ask. */
export function writeResponse(response: Response): string | null {
  if (response.kind === "match") return null;
  return response.kind === "order" ? response.order.join(" ") : response.option;
}

/** Reads a kept answer back; undefined where there is none, and where the item has other options by now, so that it is asked anew. */
export function readKept(item: Item, kept: string | undefined): Response | undefined {
  if (kept === undefined || item.kind === "match") return undefined;
  const isOption = (id: string): boolean => item.options.some((option) => option.id === id);
  if (item.kind !== "order") return isOption(kept) ? { kind: item.kind, option: kept } : undefined;
  const order = kept.split(" ");
  const whole = new Set(order).size === item.options.length && order.length === item.options.length;
  return whole && order.every(isOption) ? { kind: "order", order } : undefined;
}
