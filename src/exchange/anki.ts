import type { Item } from "../quiz/item";
import { type Batch, type Exported, type Format, listTags, nameBatch, stableId } from "./batch";
import { citedMarkup } from "./cited-markup";
import { oneLine } from "./clean-text";
import { type PlainQuestion, plainQuestion } from "./plain-question";
import { numberText, SAYS } from "./wording";

/** Field by field: a tab would end it, a line end the note, a double quote at its start would change how it is read. */
const field = (html: string): string => html.replace(/\s+/g, " ").replaceAll('"', "'").trim();

const list = (tag: "ol" | "ul", entries: readonly string[]): string =>
  entries.length === 0 ? "" : `<${tag}>${entries.map((entry) => `<li>${entry}</li>`).join("")}</${tag}>`;

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1));

/** What is asked, with everything to choose from. */
function front(batch: Batch, question: PlainQuestion): string {
  const html = (text: string): string => citedMarkup(batch, text).xml;
  const stem = `<div>${html(question.stem)}</div>`;
  switch (question.shape) {
    case "choice":
    case "multiple":
      return (
        stem +
        list(
          "ol",
          question.answers.map(({ text }) => html(text)),
        )
      );
    case "order":
      return stem + list("ul", question.shown.map(html));
    case "match": {
      const answers = sorted([...question.lines.map(({ answer }) => answer), ...question.spare]);
      return `${stem}${list(
        "ul",
        question.lines.map(({ text }) => html(text)),
      )}<div>${SAYS.match}</div>${list("ul", answers.map(html))}`;
    }
    case "number":
    case "text":
      return stem;
  }
}

/** The key in words, a list where there is more than one part. */
function key(batch: Batch, question: PlainQuestion): string {
  const html = (text: string): string => citedMarkup(batch, text).xml;
  switch (question.shape) {
    case "choice":
    case "multiple":
      return list(
        "ul",
        question.answers.filter(({ isRight }) => isRight).map(({ text }) => html(text)),
      );
    case "order":
      return list("ol", question.sequence.map(html));
    case "match":
      return list(
        "ul",
        question.lines.map(({ text, answer }) => `${html(text)}: <b>${html(answer)}</b>`),
      );
    case "number":
      return `<div>${html(numberText(question, question.unit))}</div>`;
    case "text":
      return list("ul", question.accepted.map(html));
  }
}

/** Why each wrong answer is wrong, under its text. */
function refutations(batch: Batch, question: PlainQuestion): string {
  const html = (text: string): string => citedMarkup(batch, text).xml;
  const wrong = question.shape === "choice" || question.shape === "multiple" ? question.answers : [];
  const told = wrong
    .filter(({ feedback }) => feedback !== "")
    .map(({ text, feedback }) => `<b>${html(text)}</b>: ${html(feedback)}`);
  return told.length === 0 ? "" : `<div>${SAYS.whyWrong}</div>${list("ul", told)}`;
}

/** Anki's tags are words: a blank would make two of one. */
const tagOf = (tag: string): string => oneLine(tag).replace(/\s/g, "-");

function writeNote(batch: Batch, item: Item): string {
  const question = plainQuestion(batch.facts, item, false);
  const told = question.told.map((text) => `<div>${citedMarkup(batch, text).xml}</div>`).join("");
  const back = `<div>${SAYS.key}</div>${key(batch, question)}${told}${refutations(batch, question)}`;
  const tags = listTags(item).map(tagOf).join(" ");
  return [field(stableId(batch, item)), field(front(batch, question)), field(back), field(tags)].join("\t");
}

function write(batch: Batch): Exported {
  const head = [
    "#separator:tab",
    "#html:true",
    "#notetype:Basic",
    `#deck:${oneLine(batch.facts.course.title).replaceAll("::", ":")}`,
    "#columns:Guid\tFront\tBack\tTags",
    "#guid column:1",
    "#tags column:4",
    `#${oneLine(nameBatch(batch))}`,
  ];
  return {
    body: `${[...head, ...batch.items.map((item) => writeNote(batch, item))].join("\n")}\n`,
    carried: batch.items.length,
    leftOut: [],
  };
}

/** Notes for Anki, as text. A note with a guid that the collection has is updated. */
export const ANKI: Format = {
  id: "anki",
  title: "Anki",
  extension: "anki.txt",
  mediaType: "text/plain; charset=utf-8",
  drawsMaps: false,
  differs: {
    map: "the places are told in words, without the map",
    pin: "the places are told in words, without the map",
  },
  write,
};
