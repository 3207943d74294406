import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../../quiz/item";
import { match, multiple, number, pin, text } from "../../quiz/test-items";
import { choice, ITEMS, order } from "../test-work";
import { scoreAccepting } from "./accept-answer";
import { listAcceptable, readAccepted } from "./accepted-answer";

describe("what can be accepted although nobody gave it", () => {
  it.each<[string, Item, readonly string[]]>([
    ["the other options", choice, ["miller", "smith"]],
    ["what should not be ticked", multiple, ["birch", "elm"]],
    ["the other spots", pin, ["pier"]],
    [
      "the other option of each line",
      match,
      ["gazette twelve", "gazette two", "herald twelve", "herald two", "almanac ten", "almanac two"],
    ],
    ["nothing that is shown, where a number is typed", number, []],
    ["nothing that is shown, where a name is typed", text, []],
    ["no order", order, []],
  ])("is %s", (_name, item, answers) => {
    expect(listAcceptable(item)).toEqual(answers);
  });
});

describe("an answer to accept", () => {
  it.each<[string, Item, string, string]>([
    ["a number in digits", number, "55", "55"],
    ["a number in its words", number, "about 3,000 miles", "3000"],
    ["a fraction with a comma", number, "4,5", "4.5"],
    ["a name", text, "Hárrow-Ford", "harrow ford"],
    ["an option", choice, "smith", "smith"],
    ["a tick", multiple, "elm", "elm"],
    ["a line", match, "herald two", "herald two"],
    ["an order", order, "breach flood return", "breach flood return"],
  ])("is read: %s", (_name, item, typed, answer) => {
    expect(readAccepted(item, typed, [])).toEqual({ ok: true, answer });
  });

  it.each<[string, Item, string, readonly string[], string]>([
    ["a word for a number", number, "many", [], "no-number"],
    ["two numbers", number, "30 or 40", [], "no-number"],
    ["signs for a name", text, " … ", [], "no-name"],
    ["an option that is none", choice, "baker", [], "no-such-answer"],
    ["an option of another line", match, "gazette nine", [], "no-such-answer"],
    ["an event twice", order, "flood flood return", [], "no-such-answer"],
    ["the key", choice, "warden", [], "right-already"],
    ["a key among ticks", multiple, "cedar", [], "right-already"],
    ["the key's line", match, "almanac twelve", [], "right-already"],
    ["the key's order", order, "flood breach return", [], "right-already"],
    ["a number within the tolerance", number, "34", [], "right-already"],
    ["the key's name with a slip", text, "Hollow Brigde", [], "right-already"],
    ["what was accepted before", choice, "smith", ["smith"], "right-already"],
    ["a number that was accepted before", number, "55.0", ["55"], "right-already"],
  ])("is refused: %s", (_name, item, typed, accepted, code) => {
    expect(readAccepted(item, typed, accepted)).toMatchObject({ ok: false, code });
  });

  it("is never lost on whoever gives it in the same way later, however it was typed", () => {
    fc.assert(
      fc.property(fc.constantFrom(number, text), fc.string({ minLength: 1 }), (item, typed) => {
        const read = readAccepted(item, typed, []);
        if (read.ok) expect(scoreAccepting(item, { kind: item.kind, text: typed }, "assigned", [read.answer])).toBe(1);
      }),
    );
  });

  it("counts a slip that may mean either of two names, once both are accepted", () => {
    const near = { ...text, rivals: [...text.rivals, { id: "narrow", accepted: ["Narrow Ford"] }] };
    const typed = { kind: "text", text: "Marrow Ford" } as const;
    const earned = (...accepted: readonly string[]) => scoreAccepting(near, typed, "assigned", accepted);
    expect([earned("harrow ford"), earned("narrow ford"), earned("harrow ford", "narrow ford")]).toEqual([0, 0, 1]);
  });

  it("can be read wherever it is offered", () => {
    for (const item of ITEMS)
      for (const answer of listAcceptable(item)) expect(readAccepted(item, answer, [])).toEqual({ ok: true, answer });
  });
});
