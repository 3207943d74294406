import type { Item, Response } from "../../quiz/item";

/** An answer as the progress of a lesson keeps it: the option's id, or ids in order with spaces between. Null for kinds that lessons do not ask. */
export function writeResponse(response: Response): string | null {
  if (response.kind === "order") return response.order.join(" ");
  return "option" in response ? response.option : null;
}

/** Reads a kept answer back; undefined where there is none, and where the item has other options by now, so that it is asked anew. */
export function readKept(item: Item, kept: string | undefined): Response | undefined {
  if (kept === undefined) return undefined;
  if (item.kind !== "choice" && item.kind !== "map" && item.kind !== "order") return undefined;
  const isOption = (id: string): boolean => item.options.some((option) => option.id === id);
  if (item.kind !== "order") return isOption(kept) ? { kind: item.kind, option: kept } : undefined;
  const order = kept.split(" ");
  const whole = new Set(order).size === item.options.length && order.length === item.options.length;
  return whole && order.every(isOption) ? { kind: "order", order } : undefined;
}
