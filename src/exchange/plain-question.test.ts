import { describe, expect, it } from "vitest";
import type { OrderItem, TextItem } from "../quiz/item";
import { isTotalOrder, listTexts, plainQuestion } from "./plain-question";
import { FACTS, makeItems } from "./test-items";

const pair = (before: string, after: string) => ({ before, after, claims: [] });
const order = (...pairs: readonly (readonly [string, string])[]): Pick<OrderItem, "key"> => ({
  key: { order: ["a", "b", "c"], pairs: pairs.map(([before, after]) => pair(before, after)) },
});

describe("isTotalOrder", () => {
  it.each([
    ["every neighbour proven", order(["a", "b"], ["b", "c"]), true],
    ["every pair proven", order(["a", "b"], ["b", "c"], ["a", "c"]), true],
    ["the last two open", order(["a", "b"], ["a", "c"]), false],
    ["the first two open", order(["b", "c"], ["a", "c"]), false],
  ])("%s", (_what, item, isTotal) => expect(isTotalOrder(item)).toBe(isTotal));
});

describe("listTexts", () => {
  const option = { refutedBy: null, trueOf: null };
  const item: Pick<TextItem, "key" | "lures"> = {
    key: { id: "a", text: "Arden", accepted: ["arden", "Ardenne"] },
    lures: [
      { id: "b", text: "Birk", ...option, accepted: ["Birk", "ARDENNE"] },
      { id: "c", text: "Birk", ...option, accepted: ["birk"] },
    ],
  };

  it("names every spelling once, and no right one as a lure", () =>
    expect(listTexts(item)).toMatchObject({ accepted: ["Arden", "Ardenne"], lures: [{ accepted: ["Birk"] }] }));
});

describe("plainQuestion", () => {
  const of = (kind: string, hasMap: boolean) => {
    const item = makeItems().find((one) => one.kind === kind);
    if (!item) throw new Error(`no ${kind}`);
    return plainQuestion(FACTS, item, hasMap);
  };

  it("tells places in words, with the letter only where there is a map", () => {
    expect(of("map", true)).toMatchObject({
      shape: "choice",
      answers: [{ text: "Marker A: about 40 km north of Corve" }, { isRight: true }, {}],
    });
    expect(of("map", false)).toMatchObject({ answers: [{ text: "About 40 km north of Corve" }, {}, {}] });
    expect(of("pin", true)).toMatchObject({ answers: [{ text: "About 40 km north of Corve" }, {}, {}] });
  });

  it("says which place a wrong marker is", () =>
    expect(of("map", false)).toMatchObject({
      answers: [{ feedback: expect.stringMatching(/^Doctor Imber\. Not /) }, { feedback: "" }, {}],
    }));

  it("says that a map is left out", () => {
    expect(of("map", false).stem).toContain("The map is left out");
    expect(of("map", true).stem).not.toContain("The map is left out");
  });

  it("leaves a lure out that the key's tolerance takes for right", () =>
    expect(of("number", false)).toMatchObject({
      stem: expect.stringMatching(/\(unit: boats\)$/),
      lures: [{ value: 40 }],
    }));

  it("tells an order that fits", () =>
    expect(of("order", false).told[1]).toMatch(/1\. Mayor Holt; 2\. Doctor Imber; 3\. Captain Wren\.$/));
});
