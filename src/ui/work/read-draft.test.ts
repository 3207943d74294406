import { describe, expect, it } from "vitest";
import { publishForm } from "../../classroom/working/public-item";
import { match, multiple, number, text } from "../../quiz/test-items";
import { readDraft, tellWhatIsOpen } from "./read-draft";

const [several, count, name, lines] = publishForm([multiple, number, text, match], null);
if (!several || !count || !name || !lines) throw new Error("no items");

function formOf(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [field, value] of fields) form.append(field, value);
  return form;
}

describe("readDraft", () => {
  it.each([
    [
      "some lines",
      lines,
      [
        ["line l2", "o1"],
        ["line l1", ""],
      ],
      { kind: "match", pairs: { l2: "o1" } },
    ],
    ["no line", lines, [["line l1", ""]], null],
    ["a number in words", count, [["answer", " sixty "]], { kind: "number", text: "sixty" }],
    ["no number", count, [["answer", " "]], null],
    [
      "ticks",
      several,
      [
        ["answer", "o1"],
        ["answer", "o3"],
      ],
      { kind: "multiple", options: ["o1", "o3"] },
    ],
    ["no tick", several, [], null],
    ["a name", name, [["answer", "Hollow"]], { kind: "text", text: "Hollow" }],
  ] as const)("keeps %s", (_what, item, fields, draft) => expect(readDraft(item, formOf(fields))).toEqual(draft));
});

describe("tellWhatIsOpen", () => {
  it.each([
    ["lines", lines, { kind: "match", pairs: { l1: "o1" } }, "2 of 3 lines have no answer yet."],
    ["one line", lines, { kind: "match", pairs: { l1: "o1", l2: "o1" } }, "1 of 3 lines has no answer yet."],
    ["no line", lines, { kind: "match", pairs: { l1: "o1", l2: "o1", l3: "o2" } }, null],
    ["a number", count, { kind: "number", text: "30" }, null],
    ["nothing", count, null, null],
  ] as const)("speaks of %s", (_what, item, response, says) => expect(tellWhatIsOpen(item, response)).toBe(says));
  it("speaks of what is no number", () =>
    expect(tellWhatIsOpen(count, { kind: "number", text: "sixty" })).toMatch(/“sixty” cannot be read/));
});
