import { expect, it } from "vitest";
import { joinTexts } from "./join-texts";

it.each([
  ["", "", ""],
  ["kept", "", "kept"],
  ["", "typed early", "typed early"],
  ["the same", "the same", "the same"],
  ["begun", "begun and gone on", "begun and gone on"],
  ["longer than this", "longer", "longer than this"],
  ["kept", "typed early", "kept\n\ntyped early"],
])("joins %j and %j", (first, second, joined) => {
  expect(joinTexts(first, second)).toBe(joined);
});
