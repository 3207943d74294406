import { expect, it } from "vitest";
import type { Item } from "../../../quiz/item";
import { pin } from "../../../quiz/test-items";
import { readResponse, tellWhatIsMissing } from "./read-response";

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
  ["several answers", "multiple", fields(["answer", "c"], ["answer", "a"]), { kind: "multiple", options: ["c", "a"] }],
  ["each answer once", "multiple", fields(["answer", "a"], ["answer", "a"]), { kind: "multiple", options: ["a"] }],
  ["a number as it was typed", "number", fields(["answer", " 3,000 "]), { kind: "number", text: "3,000" }],
  ["a name without the space around it", "text", fields(["answer", " Mill "]), { kind: "text", text: "Mill" }],
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
  ["no tick", "multiple", fields(["seed", "x"])],
  ["ticks of strangers", "multiple", fields(["answer", "z"])],
  ["what is no number", "number", fields(["answer", "sixty"])],
  ["two numbers", "number", fields(["answer", "10 to 20"])],
  ["a name of spaces", "text", fields(["answer", "  "])],
])("finds no answer in %s", (_, kind, form) => {
  expect(readResponse(item(kind), form)).toBeNull();
});

it.each([
  ["a pin set by hand", fields(["lon", "10.5"], ["lat", "40.25"]), { kind: "pin", lon: 10.5, lat: 40.25 }],
  ["a spot of the list", fields(["answer", "pier"]), { kind: "pin", lon: 11, lat: 41 }],
  [
    "the pin rather than the list",
    fields(["lon", "0"], ["lat", "0"], ["answer", "pier"]),
    { kind: "pin", lon: 0, lat: 0 },
  ],
  [
    "the list where the pin is off the globe",
    fields(["lon", "190"], ["lat", "0"], ["answer", "pier"]),
    { kind: "pin", lon: 11, lat: 41 },
  ],
  ["no pin in half a position", fields(["lon", "10"], ["lat", ""]), null],
  ["no pin in words", fields(["lon", "east"], ["lat", "north"]), null],
  ["no pin at a stranger", fields(["answer", "mall"]), null],
])("reads %s", (_, form, response) => expect(readResponse(pin, form)).toEqual(response));

it.each([
  ["multiple", fields(), "Tick at least one answer."],
  ["number", fields(["answer", " "]), "Type a number."],
  [
    "number",
    fields(["answer", "sixty"]),
    "“sixty” cannot be read as one number. Type digits, such as 12, 4.5 or 3,000.",
  ],
  ["text", fields(["answer", ""]), "Type a name."],
  ["pin", fields(), "Set the pin on the map, or choose from the list."],
  ["match", fields(), "Choose an answer for each line."],
  ["choice", fields(), "Choose an answer."],
])("says what is missing in %s", (kind, form, says) => expect(tellWhatIsMissing(item(kind), form)).toBe(says));
