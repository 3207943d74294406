import fc from "fast-check";
import { type GIFTQuestion, parse } from "gift-pegjs";
import { describe, expect, it } from "vitest";
import type { Item } from "../quiz/item";
import { type Batch, listTags, stableId } from "./batch";
import { cleanText, oneLine } from "./clean-text";
import { GIFT } from "./gift";
import { shareOf } from "./moodle-shares";
import { type PlainQuestion, plainQuestion } from "./plain-question";
import { listCourseBatches } from "./test-course-batches";
import { makeBatch, makeItems } from "./test-items";
import { nastyWords } from "./test-nasty-words";
import { unescapeMarkup } from "./test-read-xml";
import { edgesOf } from "./wording";

/** What a browser shows of the HTML that we write. */
const shown = (html: string): string => unescapeMarkup(html.replace(/<br\/>/g, "\n").replace(/<\/?a\b[^>]*>/g, ""));

/** The parser leaves its own placeholders in the right side of a match. */
const placed = (text: string): string =>
  text.replace(/&&(\d{3});/g, (_all, code: string) => String.fromCharCode(Number(code)));

const literally = (name: string): string => oneLine(name).replaceAll("*", "\\*");

type Read = { readonly [K in "id" | "tags" | "kind" | "stem" | "told" | "answers"]: unknown };

/** What a parsed question says, in the terms of `expected`. */
function read(question: GIFTQuestion): Read {
  if (question.type === "Category" || question.type === "Description") throw new Error(`no ${question.type} here`);
  const head = {
    id: question.id,
    tags: question.tags,
    kind: question.type,
    stem: shown(question.stem.text),
    told: shown(question.globalFeedback?.text ?? ""),
  };
  const fed = (feedback: { readonly text: string } | null): string => shown(feedback?.text ?? "");
  switch (question.type) {
    case "MC":
      return {
        ...head,
        answers: question.choices.map(({ isCorrect, weight, text, feedback }) => [
          isCorrect,
          weight,
          shown(text.text),
          fed(feedback),
        ]),
      };
    case "Short":
      return {
        ...head,
        answers: question.choices.map(({ weight, text, feedback }) => [weight, text.text, fed(feedback)]),
      };
    case "Numerical":
      if (!Array.isArray(question.choices)) throw new Error("one number only");
      return {
        ...head,
        answers: question.choices.map(({ weight, text, feedback }) =>
          text.type === "high-low"
            ? [weight, text.numberLow, text.numberHigh, fed(feedback)]
            : [weight, text.number, text.range, fed(feedback)],
        ),
      };
    case "Matching":
      return {
        ...head,
        answers: question.matchPairs.map(({ subquestion, subanswer }) => [shown(subquestion.text), placed(subanswer)]),
      };
    default:
      throw new Error(`no ${question.type} was written`);
  }
}

function expectedAnswers(question: PlainQuestion): readonly unknown[] {
  switch (question.shape) {
    case "choice":
      return question.answers.map(({ isRight, text, feedback }) => [
        isRight,
        null,
        cleanText(text),
        cleanText(feedback),
      ]);
    case "multiple":
      return question.answers.map((answer) => [
        false,
        shareOf(question.answers, answer),
        cleanText(answer.text),
        cleanText(answer.feedback),
      ]);
    case "order":
      return question.shown.map((text) => [cleanText(text), String(question.sequence.indexOf(text) + 1)]);
    case "match":
      return [
        ...question.lines.map(({ text, answer }) => [cleanText(text), oneLine(answer)]),
        ...question.spare.map((text) => ["", oneLine(text)]),
      ];
    case "number":
      return [
        question.below === question.above ? [100, question.value, question.below, ""] : [100, ...edgesOf(question), ""],
        ...question.lures.map(({ value, feedback }) => [0, value, 0, cleanText(feedback)]),
      ];
    case "text":
      return [
        ...question.accepted.map((name) => [100, literally(name), ""]),
        ...question.lures.flatMap(({ accepted, feedback }) =>
          accepted.map((name) => [0, literally(name), cleanText(feedback)]),
        ),
      ];
  }
}

const KINDS = {
  choice: "MC",
  multiple: "MC",
  order: "Matching",
  match: "Matching",
  number: "Numerical",
  text: "Short",
};

function expected(batch: Batch, item: Item): Read {
  const question = plainQuestion(batch.facts, item, false);
  return {
    id: stableId(batch, item),
    tags: listTags(item),
    kind: KINDS[question.shape],
    stem: cleanText(question.stem),
    told: question.told.map(cleanText).join("\n"),
    answers: expectedAnswers(question),
  };
}

function expectRoundTrip(batch: Batch): void {
  const { body, carried, leftOut } = GIFT.write(batch);
  const [category, ...questions] = parse(String(body));
  expect(category?.type).toBe("Category");
  expect(carried + leftOut.length).toBe(batch.items.length);
  const left = new Set(leftOut.map(({ id }) => id));
  const kept = batch.items.filter(({ id }) => !left.has(id));
  expect(questions.map(read)).toEqual(kept.map((item) => expected(batch, item)));
}

describe("GIFT", () => {
  it("carries every kind through a parser that others wrote", () => expectRoundTrip(makeBatch(makeItems())));

  it("leaves out an order that several sequences fit, and says so in the file", () => {
    const { leftOut, body } = GIFT.write(makeBatch(makeItems()));
    expect(leftOut.map(({ id, kind }) => [id, kind])).toEqual([["by-hand.order.0000002", "order"]]);
    expect(body).toContain(`// Left out: 1 order: ${leftOut[0]?.reason}`);
  });

  it.each(["a -> b", "[plain]", "&&058;"])("leaves out a typed answer that GIFT cannot write: %s", (name) => {
    const { leftOut } = GIFT.write(makeBatch(makeItems(["Who?", name, "other", "third"])));
    expect(leftOut.map(({ kind }) => kind)).toEqual(["order", "text"]);
  });

  it("carries any words", () => {
    fc.assert(
      fc.property(nastyWords, (words) => expectRoundTrip(makeBatch(makeItems(words)))),
      { numRuns: 300 },
    );
  });

  it.each(listCourseBatches(["bank", "s1", "s2"]).map((batch) => [batch.facts.course.id, batch.seed, batch] as const))(
    "carries every item of %s, seed %s",
    { timeout: 60_000 },
    (_course, _seed, batch) => expectRoundTrip(batch),
  );

  it("turns citations into links where it is told where the course is served", () => {
    const [choice] = makeItems();
    const batch = makeBatch(choice ? [choice] : [], { base: "https://example.org" });
    const [, question] = parse(String(GIFT.write(batch).body));
    expect(question && "globalFeedback" in question && question.globalFeedback?.text).toContain(
      '<a href="https://example.org/test/sources/gazette#p1">source 1, paragraph 1</a>',
    );
  });
});
