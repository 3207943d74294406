import { expect, it } from "vitest";
import { readSureness } from "./read-sureness";

it.each([
  [{ sureness: "fairly-sure", answer: "mill" }, "fairly-sure"],
  [{ answer: "sure" }, null],
  [{ sureness: "very" }, null],
  [{ sureness: "" }, null],
])("reads %j as %j", (fields, confidence) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  expect(readSureness(form)).toBe(confidence);
});
