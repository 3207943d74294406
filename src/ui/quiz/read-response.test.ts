import { expect, it } from "vitest";
import type { Item } from "../../quiz/item";
import { readResponse } from "./read-response";

const options = ["a", "b", "c"].map((id) => ({ id, text: id.toUpperCase(), refutedBy: null, trueOf: null }));
const item = (kind: string) => ({ kind, options, prompts: [{ id: "one" }, { id: "two" }] }) as unknown as Item;

function fields(...pairs: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

it.each([
  ["a choice", "choice", fields(["answer", "b"]), { kind: "choice", option: "b" }],
  ["a marker", "map", fields(["answer", "c"]), { kind: "map", option: "c" }],
  [
    "an order",
    "order",
    fields(["order", "c"], ["order", "a"], ["order", "b"]),
    { kind: "order", order: ["c", "a", "b"] },
  ],
  ["lines", "match", fields(["line one", "a"], ["line two", "a"]), { kind: "match", pairs: { one: "a", two: "a" } }],
])("reads %s", (_, kind, form, response) => {
  expect(readResponse(item(kind), form)).toEqual(response);
});

it.each([
  ["an address without an answer", "choice", fields(["seed", "x"])],
  ["an option that the item lacks", "choice", fields(["answer", "z"])],
  ["an address without an order", "order", fields(["seed", "x"])],
  ["half an order", "order", fields(["order", "a"], ["order", "b"])],
  ["an order that names one twice", "order", fields(["order", "a"], ["order", "b"], ["order", "b"])],
  ["an order with a stranger", "order", fields(["order", "a"], ["order", "b"], ["order", "z"])],
  ["a line that is empty", "match", fields(["line one", "a"], ["line two", ""])],
  ["a line that is missing", "match", fields(["line one", "a"])],
])("finds no answer in %s", (_, kind, form) => {
  expect(readResponse(item(kind), form)).toBeNull();
});
