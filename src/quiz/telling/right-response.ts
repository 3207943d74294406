import type { Item, Response } from "../item";

/** A response that earns the full mark. */
export function rightResponse(item: Item): Response {
  switch (item.kind) {
    case "order":
      return { kind: "order", order: item.key.order };
    case "match":
      return { kind: "match", pairs: Object.fromEntries(item.key.map(({ prompt, option }) => [prompt, option])) };
    case "multiple":
      return { kind: "multiple", options: item.key };
    case "pin":
      return { kind: "pin", lon: item.target.lon, lat: item.target.lat };
    case "number":
      return { kind: "number", text: String(item.key.value) };
    case "text":
      return { kind: "text", text: item.key.text };
    default:
      return { kind: item.kind, option: item.key[0] };
  }
}
