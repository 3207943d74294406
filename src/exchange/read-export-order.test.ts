import { describe, expect, it } from "vitest";
import { generateBank } from "../quiz/bank/generate-bank";
import { listLengths } from "../quiz/forms/list-lengths";
import { makeForm } from "../quiz/forms/make-form";
import { type RawOrder, readExportOrder } from "./read-export-order";
import { FACTS } from "./test-items";

const offers = (lesson: string | null) => listLengths({ facts: FACTS }, lesson);
const read = (raw: RawOrder) => readExportOrder(FACTS, raw, offers);

function itemsOf(raw: RawOrder) {
  const order = read(raw);
  if (!order.ok) throw new Error(order.problems.join());
  return order.items;
}

describe("readExportOrder", () => {
  it("takes the whole bank where nothing is asked for", () =>
    expect(itemsOf({})).toEqual(generateBank(FACTS, "bank").items));

  it("takes what of it belongs to a lesson", () => {
    const items = itemsOf({ seed: "s", lesson: "two" });
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ lessons }) => lessons.includes("two"))).toBe(true);
  });

  it("takes the form that practice would give", () => {
    const [offer] = offers(null);
    if (!offer) throw new Error("no offer");
    const form = makeForm(FACTS, offer.blueprint, "s");
    expect(itemsOf({ seed: "s", length: String(offer.length) })).toEqual(form.ok && form.form.items);
  });

  it("takes the form of a blueprint", () => {
    const items = itemsOf({ blueprint: '{"cells": [{"skill": "place", "count": 2}, {"skill": "actor", "count": 1}]}' });
    expect(items.map(({ skill }) => skill).sort()).toEqual(["actor", "place", "place"]);
  });

  it.each<[RawOrder, RegExp]>([
    [{ seed: "a b" }, /^seed: /],
    [{ seed: "" }, /^seed: /],
    [{ lesson: "nine" }, /^lesson: .*"nine".* one, two\.$/],
    [{ length: "7" }, /^length: "7" cannot be filled\. Choose from: 6/],
    [{ length: "six" }, /^length: "six"/],
    [{ base: "example.org" }, /^base: /],
    [{ base: "javascript:alert(1)" }, /^base: /],
    [{ base: "https://a:b@example.org" }, /^base: /],
    [{ base: "https://example.org/?x" }, /^base: /],
    [{ blueprint: "{}", length: "6" }, /^blueprint: .*Leave out/],
    [{ blueprint: '{"cells": [\n{"skill": }]}' }, /^line 2, column 11: /],
    [{ blueprint: '{"cells": []}' }, /at least one cell/],
    [
      { blueprint: '{"cells": [{"skill": "place", "count": 60}]}' },
      /"place" of the whole course needs 60 and finds \d+/,
    ],
  ])("%j", (raw, says) => {
    const order = read(raw);
    expect(order.ok ? [] : order.problems).toEqual([expect.stringMatching(says)]);
  });

  it("says everything that is wrong at once", () => {
    const order = read({ seed: "?", lesson: "nine", base: "x" });
    expect(order.ok ? [] : order.problems).toHaveLength(3);
  });

  it("keeps the path of a base and drops its last slash", () =>
    expect(read({ base: "https://example.org/school/" })).toMatchObject({ base: "https://example.org/school" }));
});
