import { expect, it } from "vitest";
import { createFactBase } from "../../course/fact-base";
import type { Item, Response } from "../item";
import { openQuestion } from "../open-question";
import { listLures } from "../options/list-lures";
import { multiple, number, text } from "../test-items";
import { VALLEY } from "../test-valley";
import { findLure } from "./find-lure";

it.each<readonly [string, Item, Response, string | undefined]>([
  ["a number however it is written", number, { kind: "number", text: "55 miles" }, "55"],
  ["no number beside it", number, { kind: "number", text: "54" }, undefined],
  ["a name with a slip", text, { kind: "text", text: "harow ford" }, "harrow"],
  ["not the key", text, { kind: "text", text: "Hollow Bridge" }, undefined],
  ["nothing of another kind", text, { kind: "number", text: "55" }, undefined],
  ["nothing where options are shown", multiple, { kind: "multiple", options: ["elm"] }, undefined],
])("recognises %s", (_, item, response, lure) => expect(findLure(item, response)?.id).toBe(lure));

it("opens a question with the paragraphs that its lures cite", () => {
  const facts = createFactBase(VALLEY);
  const [source] = facts.course.sources;
  if (!source) throw new Error("the valley has a source");
  const cite = { source: source.id, paragraph: 1, origin: "mayor" };
  const lures = listLures(number).map((lure) => ({
    ...lure,
    refutedBy: lure.refutedBy && { ...lure.refutedBy, citations: [cite] },
    trueOf: null,
  }));
  const { proofs } = openQuestion(facts, { ...number, citations: [], lures });
  expect(Object.keys(proofs)).toEqual([`${source.id}#1`]);
});
