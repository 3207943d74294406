import { expect, it } from "vitest";
import type { Item, Response } from "../../quiz/item";
import { readKept, writeResponse } from "./kept-response";

const options = ["a", "b", "c"].map((id) => ({ id, text: id.toUpperCase(), refutedBy: null, trueOf: null }));
const item = (kind: string) => ({ kind, options }) as unknown as Item;

it.each<readonly [string, string, Response]>([
  ["a choice", "b", { kind: "choice", option: "b" }],
  ["a marker", "c", { kind: "map", option: "c" }],
  ["an order", "c a b", { kind: "order", order: ["c", "a", "b"] }],
  ["several answers", "c a", { kind: "multiple", options: ["c", "a"] }],
  ["a number", "3,000", { kind: "number", text: "3,000" }],
  ["a name", "Hollow  Bridge", { kind: "text", text: "Hollow  Bridge" }],
])("keeps %s as a text and reads it back", (_, text, response) => {
  expect(writeResponse(response)).toBe(text);
  expect(readKept(item(response.kind), text)).toEqual(response);
});

it.each([
  ["nothing is kept", "choice", undefined],
  ["the option is gone", "choice", "z"],
  ["an event was added", "order", "a b"],
  ["an event was replaced", "order", "a b z"],
  ["an event is named twice", "order", "a b b"],
  ["one of several is gone", "multiple", "a z"],
  ["none of several is left", "multiple", ""],
  ["a number is none", "number", "b"],
  ["a name is empty", "text", " "],
])("asks anew where %s", (_, kind, kept) => {
  expect(readKept(item(kind), kept)).toBeUndefined();
});

it("keeps no lines, which lessons do not ask", () => {
  expect(writeResponse({ kind: "match", pairs: { one: "a" } })).toBeNull();
});
