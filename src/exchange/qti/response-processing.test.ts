import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item, ItemKind, Response } from "../../quiz/item";
import { scoreResponse } from "../../quiz/score/score-response";
import { makeBatch, makeItems } from "../test-items";
import { allOf, type Node, readXml } from "../test-read-xml";
import { type Outcome, runItem } from "./test-run-item";
import { writeItem } from "./write-item";

const ITEMS = makeItems();
const BATCH = makeBatch(ITEMS);

function find<K extends ItemKind>(kind: K, nth = 0) {
  const item = ITEMS.filter((one): one is Extract<Item, { kind: K }> => one.kind === kind)[nth];
  if (!item) throw new Error(`no ${kind}`);
  return { item, xml: readXml(writeItem(BATCH, item).xml) };
}

const nameOf = (ids: readonly { readonly id: string }[], letter: string, id: string): string =>
  `${letter}${ids.findIndex((one) => one.id === id) + 1}`;

const expectSame = (item: Item, response: Response, outcome: Outcome): void =>
  expect(outcome.score).toBeCloseTo(scoreResponse(item, response).earned, 9);

/** Every feedback that is named must be there, and none may be there that nothing names; an option without feedback names none. */
function shownFeedback(xml: Node, { feedback }: Outcome): readonly string[] {
  const shown = allOf(xml, "qti-modal-feedback").map(({ attributes }) => attributes["identifier"] ?? "");
  return shown.filter((identifier) => feedback.includes(identifier));
}

describe("the mark of QTI's response processing is ours", () => {
  it("for a choice, with the feedback of what was chosen", () => {
    const { item, xml } = find("choice");
    for (const { id } of item.options) {
      const name = nameOf(item.options, "O", id);
      const outcome = runItem(xml, { RESPONSE: [name] });
      expectSame(item, { kind: "choice", option: id }, outcome);
      expect(shownFeedback(xml, outcome)).toEqual(id === "a" ? ["WHY"] : ["WHY", name]);
    }
  });

  it("for several answers", () => {
    const { item, xml } = find("multiple");
    fc.assert(
      fc.property(fc.subarray(item.options.map(({ id }) => id)), (options) => {
        const given = options.map((id) => nameOf(item.options, "O", id));
        const outcome = runItem(xml, given.length > 0 ? { RESPONSE: given } : {});
        if (given.length > 0) expectSame(item, { kind: "multiple", options }, outcome);
        else expect(outcome.score || 0).toBe(0);
      }),
    );
  });

  it.each([0, 1])("for an order (%i), whichever sequence fits", (nth) => {
    const { item, xml } = find("order", nth);
    const ids = item.options.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (order) => {
        const outcome = runItem(xml, { RESPONSE: order.map((id) => nameOf(item.options, "O", id)) });
        expectSame(item, { kind: "order", order }, outcome);
      }),
    );
  });

  it("for a match, with the feedback of every wrong line", () => {
    const { item, xml } = find("match");
    const options = item.options.map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...options), fc.constantFrom(...options), (p, q) => {
        const pairs = { p, q };
        const given = Object.entries(pairs).map(
          ([prompt, option]) => `${nameOf(item.prompts, "P", prompt)} ${nameOf(item.options, "O", option)}`,
        );
        const outcome = runItem(xml, { RESPONSE: given });
        expectSame(item, { kind: "match", pairs }, outcome);
        const wrong = item.refutations.filter((one) => (one.prompt === "p" ? p : q) === one.option);
        expect(shownFeedback(xml, outcome)).toHaveLength(1 + wrong.length);
      }),
    );
  });

  it.each(["57.5", "57.4", "60", "62.5", "62.6", "40", "61", "-60"])("for the number %s", (text) => {
    const { item, xml } = find("number");
    const outcome = runItem(xml, { RESPONSE: [text] });
    expectSame(item, { kind: "number", text }, outcome);
    expect(shownFeedback(xml, outcome)).toEqual(text === "40" ? ["WHY", "LURE1"] : ["WHY"]);
  });

  it.each(["Mayor Holt", "MAYOR HOLT of arden", "Doctor Imber", "doctor imber of birk", "nobody"])(
    "for the words %s",
    (text) => {
      const { item, xml } = find("text");
      const outcome = runItem(xml, { RESPONSE: [text] });
      expect(outcome.score).toBe(text.toLowerCase().startsWith("mayor") ? 1 : 0);
      expect(shownFeedback(xml, outcome)).toEqual(text.toLowerCase().startsWith("doctor") ? ["WHY", "LURE1"] : ["WHY"]);
      expect(item.key.accepted).toHaveLength(2);
    },
  );

  it("for a marker on the map", () => {
    const { item, xml } = find("map");
    for (const { id } of item.options) {
      const outcome = runItem(xml, { RESPONSE: [nameOf(item.options, "O", id)] });
      expectSame(item, { kind: "map", option: id }, outcome);
    }
  });

  it("for a place chosen from the list beside a map", () => {
    const { item, xml } = find("pin");
    for (const { option, lon, lat } of item.spots) {
      const outcome = runItem(xml, { RESPONSE_LIST: [nameOf(item.options, "O", option)] });
      expect(outcome.score).toBeCloseTo(scoreResponse(item, { kind: "pin", lon, lat }).earned, 3);
    }
  });

  it("for a pin, but for the steps in which it falls", () => {
    const { item, xml } = find("pin");
    const sheet = BATCH.sheets.get(item.view);
    if (!sheet) throw new Error("no sheet");
    for (let i = 0; i <= 40; i++) {
      const lat = item.target.lat + i * 0.03;
      const [x, y] = sheet.at(item.target.lon, lat).map((units) => (units * 800) / sheet.width);
      const { score } = runItem(xml, { RESPONSE: [`${x} ${y}`] });
      const ours = scoreResponse(item, { kind: "pin", lon: item.target.lon, lat }).earned;
      expect(Math.abs(score - ours)).toBeLessThan(0.1);
    }
  });

  it("lets the list count where somebody uses both list and map", () => {
    const { item, xml } = find("pin");
    const wrong = nameOf(item.options, "O", "c");
    const [target = ""] = allOf(xml, "qti-value").map(({ text }) => text);
    expect(runItem(xml, { RESPONSE: [target] }).score).toBe(1);
    expect(runItem(xml, { RESPONSE: [target], RESPONSE_LIST: [wrong] }).score).toBeLessThan(1);
  });

  it.each(ITEMS.map((item) => [item.id, item] as const))("gives %s nothing where nothing is answered", (_id, item) => {
    const { score } = runItem(readXml(writeItem(BATCH, item).xml), {});
    expect(score).toBe(0);
  });
});
