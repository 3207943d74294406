import type { Course } from "../course/course";
import type { Item, MapItem, PinItem } from "../quiz/item";
import { type Batch, listTags, stableId } from "./batch";
import { citedMarkup, citedParagraphs } from "./cited-markup";
import { oneLine, shorten } from "./clean-text";
import { drawPicture, type Picture } from "./draw-picture";
import { block, element, type Markup, raw } from "./markup";
import { shareOf } from "./moodle-shares";
import type { PlainAnswer, PlainQuestion } from "./plain-question";
import { edgesOf, mapNote, mapText } from "./wording";

/** Moodle's column holds 255 characters; a list of questions is legible with fewer. */
const LONGEST_NAME = 120;
const PICTURE_NAME = "map.svg";

const HTML = { format: "html" };

const text = (plain: string): Markup => element("text", {}, oneLine(plain));
const htmlText = (markup: Markup): Markup => element("text", {}, ...(markup.xml === "" ? [] : [raw(markup)]));

const joined = (pieces: readonly Markup[]): Markup => ({ xml: pieces.map(({ xml }) => xml).join("") });

/** Base64 (RFC 4648) of a text's UTF-8 bytes. */
function base64(plain: string): string {
  let binary = "";
  for (const byte of new TextEncoder().encode(plain)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const feedbackOf = (batch: Batch, told: string): Markup =>
  element("feedback", HTML, htmlText(citedMarkup(batch, told)));

function writeAnswer(batch: Batch, fraction: number, answer: PlainAnswer): Markup {
  return block(
    "answer",
    { fraction, ...HTML },
    htmlText(citedMarkup(batch, answer.text)),
    feedbackOf(batch, answer.feedback),
  );
}

/** An answer that is typed in: its words are compared, so that they are no HTML. */
function writeTyped(batch: Batch, fraction: number, typed: string, told: string, ...more: readonly Markup[]): Markup {
  return block(
    "answer",
    { fraction, format: "moodle_auto_format" },
    element("text", {}, typed),
    feedbackOf(batch, told),
    ...more,
  );
}

const EMPTY_FEEDBACK = ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"].map((name) =>
  element(name, HTML, element("text", {})),
);

/** `*` is any text for Moodle unless it stands behind a backslash. */
const literally = (name: string): string => oneLine(name).replaceAll("*", "\\*");

const line = (batch: Batch, shown: string, answer: string): Markup =>
  block("subquestion", HTML, htmlText(citedMarkup(batch, shown)), element("answer", {}, text(answer)));

/** What a question of each shape has besides what all have. */
function writeShape(batch: Batch, question: PlainQuestion): readonly Markup[] {
  switch (question.shape) {
    case "choice":
    case "multiple": {
      const { answers, shuffles } = question;
      const single = question.shape === "choice";
      return [
        element("single", {}, String(single)),
        element("shuffleanswers", {}, String(shuffles)),
        element("answernumbering", {}, shuffles ? "abc" : "none"),
        element("showstandardinstruction", {}, single ? "0" : "1"),
        ...EMPTY_FEEDBACK,
        ...answers.map((answer) =>
          writeAnswer(batch, single ? (answer.isRight ? 100 : 0) : shareOf(answers, answer), answer),
        ),
      ];
    }
    case "order":
      return [
        element("layouttype", {}, "VERTICAL"),
        element("selecttype", {}, "ALL"),
        element("selectcount", {}, String(question.sequence.length)),
        element("gradingtype", {}, "RELATIVE_ALL_PREVIOUS_AND_NEXT"),
        element("showgrading", {}, "SHOW"),
        element("numberingstyle", {}, "none"),
        ...EMPTY_FEEDBACK,
        ...question.sequence.map((event, i) =>
          block("answer", { fraction: i + 1, ...HTML }, htmlText(citedMarkup(batch, event))),
        ),
      ];
    case "match":
      return [
        element("shuffleanswers", {}, "true"),
        ...EMPTY_FEEDBACK,
        ...question.lines.map(({ text: shown, answer }) => line(batch, shown, answer)),
        ...question.spare.map((answer) => line(batch, "", answer)),
      ];
    case "number": {
      // Moodle knows one tolerance for both sides: the middle of what is right, and half of its width.
      const [from, to] = edgesOf(question);
      const [middle, half] = [(from + to) / 2, (to - from) / 2].map((n) => String(Number(n.toFixed(9))));
      return [
        writeTyped(batch, 100, middle ?? "", "", element("tolerance", {}, half ?? "")),
        ...question.lures.map(({ value, feedback }) =>
          writeTyped(batch, 0, String(value), feedback, element("tolerance", {}, "0")),
        ),
        element("unitgradingtype", {}, "0"),
        element("unitpenalty", {}, "0.1"),
        element("showunits", {}, "3"),
        element("unitsleft", {}, "0"),
      ];
    }
    case "text":
      return [
        element("usecase", {}, "0"),
        ...question.accepted.map((name) => writeTyped(batch, 100, literally(name), "")),
        ...question.lures.flatMap(({ accepted, feedback }) =>
          accepted.map((name) => writeTyped(batch, 0, literally(name), feedback)),
        ),
      ];
  }
}

const TYPES: Readonly<Record<PlainQuestion["shape"], string>> = {
  choice: "multichoice",
  multiple: "multichoice",
  order: "ordering",
  match: "matching",
  number: "numerical",
  text: "shortanswer",
};

const embed = ({ title, credit }: Course, { width, height }: Picture): Markup => {
  const image = element("img", { src: `@@PLUGINFILE@@/${PICTURE_NAME}`, alt: mapText(title), width, height });
  return joined([element("p", {}, image), element("p", {}, element("small", {}, mapNote(credit)))]);
};

/** The picture of a map or pin item, or null for other items and where none can be drawn. */
export const pictureOf = (batch: Batch, item: Item): Picture | null =>
  item.kind === "map" || item.kind === "pin" ? drawPicture(batch, item as MapItem | PinItem) : null;

/** One question of a Moodle XML file. */
export function writeQuestion(batch: Batch, item: Item, question: PlainQuestion, picture: Picture | null): Markup {
  const stem = joined([
    ...citedParagraphs(batch, [question.stem]),
    ...(picture ? [embed(batch.facts.course, picture)] : []),
  ]);
  const file = picture
    ? [element("file", { name: PICTURE_NAME, path: "/", encoding: "base64" }, { xml: base64(picture.svg) })]
    : [];
  return block(
    "question",
    { type: TYPES[question.shape] },
    element("name", {}, text(shorten(question.stem, LONGEST_NAME))),
    block("questiontext", HTML, htmlText(stem), ...file),
    element("generalfeedback", HTML, htmlText(joined(citedParagraphs(batch, question.told)))),
    element("defaultgrade", {}, "1"),
    element("penalty", {}, "0.3333333"),
    element("hidden", {}, "0"),
    element("idnumber", {}, stableId(batch, item)),
    ...writeShape(batch, question),
    block("tags", {}, ...listTags(item).map((tag) => element("tag", {}, text(tag)))),
  );
}
