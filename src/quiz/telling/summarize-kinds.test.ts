import { describe, expect, it } from "vitest";
import type { Item, Response } from "../item";
import { match, multiple, number, pin, text } from "../test-items";
import { summarize } from "./summarize";

describe("summarize, by kind", () => {
  const mixed = (item: Item, response: Response) =>
    summarize({ items: [item] }, { [item.id]: response }).confusions.map(({ key, chosen }) => [key.text, chosen.text]);

  it.each<readonly [string, Item, Response, readonly (readonly string[])[]]>([
    [
      "a wrong tick with what it stood for",
      multiple,
      { kind: "multiple", options: ["alder", "elm"] },
      [["Cedar", "Elm"]],
    ],
    [
      "each wrong tick with another right answer, missed ones first",
      multiple,
      { kind: "multiple", options: ["birch", "cedar", "elm"] },
      [
        ["Alder", "Birch"],
        ["Cedar", "Elm"],
      ],
    ],
    ["nothing where an answer was only missed", multiple, { kind: "multiple", options: ["alder"] }, []],
    ["a number with the one that it is", number, { kind: "number", text: "55" }, [["about 30 miles", "55 miles"]]],
    ["nothing of a number that is none of the reports'", number, { kind: "number", text: "12" }, []],
    [
      "a name with the one that it is, spelt as it may be",
      text,
      { kind: "text", text: "harow ford" },
      [["Hollow Bridge", "Harrow Ford"]],
    ],
    ["nothing of a name that nobody has", text, { kind: "text", text: "Nowhere" }, []],
    [
      "a place with the one that the pin stands at",
      pin,
      { kind: "pin", lon: 11.1, lat: 41 },
      [["The mill", "The pier"]],
    ],
    ["nothing of a pin in the desert", pin, { kind: "pin", lon: 13, lat: 38 }, []],
  ])("untangles %s", (_, item, response, pairs) => expect(mixed(item, response)).toEqual(pairs));

  it("says of crossed lines what sets them apart, without the words that every line shares", () => {
    const pairs = { gazette: "twelve", herald: "ten", almanac: "twelve" };
    const { confusions, earned } = summarize({ items: [match] }, { match: { kind: "match", pairs } });
    expect(confusions.map(({ key }) => key.says)).toEqual([
      "The gazette gives another toll. See source 1, paragraph 2.",
    ]);
    expect(earned).toBeCloseTo(2 / 3);
  });
});
