import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { createFactBase } from "../../course/fact-base";
import { generateBank } from "../../quiz/bank/generate-bank";
import type { Item, ItemKind } from "../../quiz/item";
import { openQuestion } from "../../quiz/open-question";
import { VALLEY } from "../../quiz/test-valley";
import { bindQuizMaps } from "../quiz/quiz-maps";
import { BankEntry } from "./bank-entry";
import { PaperKey } from "./paper-key";
import { PaperQuestion } from "./paper-question";

const facts = createFactBase(VALLEY);
const { items } = generateBank(facts, "standing");
const maps = bindQuizMaps(VALLEY, { valley: { base: { src: "/base.svg" }, relief: null } });

const KINDS = [...new Set(items.map(({ kind }) => kind))];
const ofKind = (kind: ItemKind): readonly Item[] => items.filter((item) => item.kind === kind).slice(0, 12);

/** What a reader sees, without marks of HTML. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ");

const renderEntry = (item: Item): string =>
  textOf(renderToStaticMarkup(<BankEntry facts={facts} maps={maps} n={1} open question={openQuestion(facts, item)} />));

const renderPaper = (item: Item): string => renderToStaticMarkup(<PaperQuestion item={item} maps={maps} />);

const renderKey = (item: Item): string =>
  textOf(
    renderToStaticMarkup(
      <PaperKey
        course={VALLEY}
        maps={maps}
        paper={{ seed: "s", version: "", code: "ABC-DEFG", generator: "1", questions: [openQuestion(facts, item)] }}
        scope="The whole course"
      />,
    ),
  );

/** What a right answer is called. */
function keyTexts(item: Item): readonly string[] {
  const textOfOption = (id: string): string => item.options.find((option) => option.id === id)?.text ?? "";
  switch (item.kind) {
    case "map":
      return item.markers.filter(({ option }) => option === item.key[0]).map(({ name }) => name);
    case "pin":
      return item.spots.filter(({ option }) => option === item.key[0]).map(({ name }) => name);
    case "order":
      return [];
    case "match":
      return item.key.map(({ option }) => textOfOption(option));
    case "number":
    case "text":
      return [item.key.text];
    default:
      return item.key.map(textOfOption);
  }
}

/** Words alone: sentences are cut up by links. */
const squeeze = (text: string): string => text.replace(/\W+/gu, "");

describe.each(KINDS)("an item of the kind %s", (kind) => {
  it("stands in the bank with its key, its proof, why each other answer is wrong, and its claims", () => {
    for (const item of ofKind(kind)) {
      const entry = renderEntry(item);
      expect(entry).toContain(item.stem);
      expect(entry).toContain(item.id);
      for (const text of keyTexts(item)) expect(entry).toContain(text);
      expect(squeeze(entry)).toContain(squeeze(item.why));
      for (const claim of item.claims) expect(entry).toContain(claim);
      for (const { refutedBy, trueOf } of item.options) {
        if (refutedBy) expect(squeeze(entry)).toContain(squeeze(refutedBy.because.split(". ").slice(1).join(". ")));
        if (trueOf) expect(squeeze(entry)).toContain(squeeze(trueOf.text));
      }
    }
  });

  it("stands on the form with every option and nothing that tells the key", () => {
    for (const item of ofKind(kind)) {
      const paper = renderPaper(item);
      expect(textOf(paper)).toContain(item.stem);
      if (kind !== "pin") for (const { text } of item.options) expect(textOf(paper)).toContain(text);
      expect(squeeze(textOf(paper))).not.toContain(squeeze(item.why));
      expect(paper).not.toMatch(/data-verdict|checked|pin-target/);
      if (item.kind === "map" || item.kind === "pin" || item.kind === "number")
        for (const text of keyTexts(item)) expect(textOf(paper).replace(item.stem, "")).not.toContain(text);
    }
  });

  it("stands in the key with its answer and where it is proven", () => {
    for (const item of ofKind(kind)) {
      const key = renderKey(item);
      for (const text of item.kind === "number" ? [String(item.key.value)] : keyTexts(item))
        expect(key).toContain(text);
      expect(squeeze(key)).toContain(squeeze(item.why));
    }
  });
});

it("tells an order by the numbers that belong into its boxes", () => {
  for (const item of items) {
    if (item.kind !== "order") continue;
    const [, digits = ""] = /From the top down: ([\d, ]+)/.exec(renderKey(item)) ?? [];
    const numbers = digits.split(",").map(Number);
    const order = [...item.options].map(({ id }, i) => ({ id, n: numbers[i] ?? 0 })).sort((a, b) => a.n - b.n);
    expect(order.map(({ id }) => id)).toEqual(item.key.order);
  }
});
