import { describe, expect, it } from "vitest";
import type { Item, Response } from "../../quiz/item";
import { match, multiple, number, pin, text } from "../../quiz/test-items";
import { choice, order } from "../test-work";
import { listAnswers, nameAnswer } from "./given-answers";
import { tellKey, tellResponse } from "./tell-response";

const CASES: readonly [string, Item, Response, readonly string[], readonly string[]][] = [
  ["a choice", choice, { kind: "choice", option: "miller" }, ["miller"], ["The miller"]],
  ["ticks", multiple, { kind: "multiple", options: ["alder", "elm"] }, ["alder", "elm"], ["Alder", "Elm"]],
  ["a number", number, { kind: "number", text: "3,0 miles" }, ["3"], ["3 miles"]],
  ["a name", text, { kind: "text", text: "Hárrow-Ford" }, ["harrow ford"], ["harrow ford"]],
  ["a cross", pin, { kind: "pin", lon: 11, lat: 41.01 }, ["pier"], ["The pier"]],
  [
    "lines",
    match,
    { kind: "match", pairs: { gazette: "ten", herald: "" } },
    ["gazette ten"],
    ["The Gazette: Ten coins"],
  ],
  ["an order", order, { kind: "order", order: ["breach", "flood"] }, ["breach flood"], ["The breach; then The flood"]],
];

describe("what was answered", () => {
  it.each([
    ["The mill burned.", "The mill burned: Ten coins"],
    ["“The mill burned.”", "“The mill burned”: Ten coins"],
    ["It was bought in the U.S.", "It was bought in the U.S.: Ten coins"],
  ])("puts an option after %s with no stop before the colon", (asked, says) => {
    const item: Item = { ...match, prompts: match.prompts.map((one) => ({ ...one, text: asked })) };
    expect(nameAnswer(item, "gazette ten")).toBe(says);
  });

  it.each(CASES)("names %s as it can be accepted, and as it is read", (_name, item, response, answers, texts) => {
    expect(listAnswers(item, response)).toEqual(answers);
    expect(answers.map((answer) => nameAnswer(item, answer))).toEqual(texts);
  });

  it("names no cross that stands nowhere in particular, but says where it is", () => {
    const nowhere: Response = { kind: "pin", lon: -3.5, lat: 2 };
    expect(listAnswers(pin, nowhere)).toEqual([]);
    expect(tellResponse(pin, nowhere)).toEqual(["a cross at 2.00° N, 3.50° W"]);
  });

  it("tells keys in the same words", () => {
    expect(tellKey(choice)).toEqual(["The warden"]);
    expect(tellKey(order)).toEqual(["The flood", "The breach", "The return"]);
    expect(tellKey(pin)).toEqual(["The mill"]);
    expect(tellKey(text)).toEqual(["Hollow Bridge"]);
  });
});
