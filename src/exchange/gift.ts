import type { Item } from "../quiz/item";
import {
  type Batch,
  describeLeftOut,
  type Exported,
  type Format,
  type LeftOut,
  listTags,
  nameBatch,
  stableId,
} from "./batch";
import { citedMarkup } from "./cited-markup";
import { cleanText, oneLine, shorten } from "./clean-text";
import { findUncarried, shareOf } from "./moodle-shares";
import { type PlainQuestion, plainQuestion } from "./plain-question";
import { edgesOf, LEFT_OUT } from "./wording";

/** Longest name that is legible in a list of questions. */
const LONGEST_NAME = 100;

/** What GIFT reads as its own marks stands behind a backslash, a line end is `\n`. */
const escapeGift = (text: string): string => text.replace(/[\\~=#{}:]/g, "\\$&").replace(/\n/g, "\\n");

/**
 * Text as HTML for GIFT. What stands first in an answer could be read as a weight (`%50%`) or the name of a text format (`[plain]`), so that it becomes
 * a reference.
 */
function html(batch: Batch, ...texts: readonly string[]): string {
  const xml = texts.map((text) => citedMarkup(batch, text).xml).join("<br/>");
  return escapeGift(xml.replace(/^%/, "&#37;").replace(/^\[/, "&#91;"));
}

/** Names that are typed in are compared as plain text; in them Moodle takes `*` for any characters, unless it stands behind a backslash. */
const typed = (name: string): string => escapeGift(oneLine(name).replaceAll("*", "\\*"));

/** A comment ends with its line, a tag with its bracket. */
const inTag = (text: string): string => oneLine(text).replace(/[[\]]/g, " ");

const feedback = (batch: Batch, text: string): string => (cleanText(text) === "" ? "" : `#${html(batch, text)}`);

function writeAnswers(batch: Batch, question: PlainQuestion): readonly string[] {
  switch (question.shape) {
    case "choice":
      return question.answers.map(
        (answer) => `${answer.isRight ? "=" : "~"}${html(batch, answer.text)}${feedback(batch, answer.feedback)}`,
      );
    case "multiple":
      return question.answers.map(
        (answer) =>
          `~%${shareOf(question.answers, answer)}%${html(batch, answer.text)}${feedback(batch, answer.feedback)}`,
      );
    case "order":
      return question.shown.map(
        (text) => `=${html(batch, text)} -> ${escapeGift(String(question.sequence.indexOf(text) + 1))}`,
      );
    case "match":
      return [
        ...question.lines.map(({ text, answer }) => `=${html(batch, text)} -> ${escapeGift(oneLine(answer))}`),
        ...question.spare.map((text) => `= -> ${escapeGift(oneLine(text))}`),
      ];
    case "number":
      return [
        `#`,
        question.below === question.above
          ? `=%100%${question.value}:${question.below}`
          : `=%100%${edgesOf(question).join("..")}`,
        ...question.lures.map((lure) => `=%0%${lure.value}:0${feedback(batch, lure.feedback)}`),
      ];
    case "text":
      return [
        ...question.accepted.map((name) => `=%100%${typed(name)}`),
        ...question.lures.flatMap((lure) =>
          lure.accepted.map((name) => `=%0%${typed(name)}${feedback(batch, lure.feedback)}`),
        ),
      ];
  }
}

function writeItem(batch: Batch, item: Item): string {
  const question = plainQuestion(batch.facts, item, false);
  const told = html(batch, ...question.told);
  const tags = listTags(item).map((tag) => `[tag:${inTag(tag)}]`);
  return [
    `// [id:${inTag(stableId(batch, item))}] ${tags.join(" ")}`,
    `::${escapeGift(shorten(question.stem, LONGEST_NAME))}::[html]${html(batch, question.stem)} {`,
    ...writeAnswers(batch, question).map((line) => `  ${line}`),
    ...(told === "" ? [] : [`  ####${told}`]),
    "}",
  ].join("\n");
}

/** Marks that no backslash escapes: of a match, of a text format, and of what Moodle puts in an escaped character's place while it reads. In HTML they are references. */
const INESCAPABLE = /->|^\[(html|markdown|moodle|plain)\]|&&0/;

function findObstacle(question: PlainQuestion): string | null {
  const names =
    question.shape === "text" ? [...question.accepted, ...question.lures.flatMap((one) => one.accepted)] : [];
  return names.some((name) => INESCAPABLE.test(name)) ? LEFT_OUT.markedAnswer : findUncarried(question);
}

function write(batch: Batch): Exported {
  const leftOut: LeftOut[] = [];
  const carried = batch.items.filter((item) => {
    const reason = findObstacle(plainQuestion(batch.facts, item, false));
    if (reason !== null) leftOut.push({ id: item.id, kind: item.kind, reason });
    return reason === null;
  });
  const category = `$CATEGORY: $course$/top/${oneLine(nameBatch(batch)).replaceAll("/", "//")}`;
  const head = [
    `// ${oneLine(nameBatch(batch))}`,
    ...describeLeftOut(leftOut).map((line) => `// Left out: ${oneLine(line)}`),
  ];
  const blocks = [head.join("\n"), category, ...carried.map((item) => writeItem(batch, item))];
  return { body: `${blocks.join("\n\n")}\n`, carried: carried.length, leftOut };
}

/** Moodle's plain text format, which several other tools read as well. */
export const GIFT: Format = {
  id: "gift",
  title: "GIFT",
  extension: "gift.txt",
  mediaType: "text/plain; charset=utf-8",
  drawsMaps: false,
  differs: {
    map: "a choice among the places told in words, without the map",
    pin: "a choice among the places told in words, without the map; a place near the right one earns nothing",
    order: "each event is matched with its place in the order; one mark for a place, not for a pair",
    text: "near spellings are not recognised, only those that are written out",
  },
  write,
};
