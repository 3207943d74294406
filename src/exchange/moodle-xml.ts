import { type Batch, describeLeftOut, type Exported, type Format, type LeftOut, nameBatch } from "./batch";
import { oneLine } from "./clean-text";
import { block, comment, document, element, type Markup } from "./markup";
import { pictureOf, writeQuestion } from "./moodle-question";
import { findUncarried } from "./moodle-shares";
import { plainQuestion } from "./plain-question";

/** A question that is none: it names the category that the others go to. A slash in a name is doubled. */
function writeCategory(batch: Batch): Markup {
  const name = oneLine(nameBatch(batch)).replaceAll("/", "//");
  return block(
    "question",
    { type: "category" },
    element("category", {}, element("text", {}, `$course$/top/${name}`)),
    element("info", { format: "html" }, element("text", {})),
    element("idnumber", {}),
  );
}

function write(batch: Batch): Exported {
  const leftOut: LeftOut[] = [];
  const questions: Markup[] = [];
  for (const item of batch.items) {
    const picture = pictureOf(batch, item);
    const question = plainQuestion(batch.facts, item, picture !== null);
    const reason = findUncarried(question);
    if (reason === null) questions.push(writeQuestion(batch, item, question, picture));
    else leftOut.push({ id: item.id, kind: item.kind, reason });
  }
  const notes = describeLeftOut(leftOut).map((line) => comment(`Left out: ${line}`));
  return {
    body: document(block("quiz", {}, ...notes, writeCategory(batch), ...questions)),
    carried: questions.length,
    leftOut,
  };
}

/** What Moodle's question bank imports with everything that an item has. */
export const MOODLE_XML: Format = {
  id: "moodle-xml",
  title: "Moodle XML",
  extension: "moodle.xml",
  mediaType: "application/xml; charset=utf-8",
  drawsMaps: true,
  differs: {
    map: "the map is a picture, the markers are chosen from the list",
    pin: "the map is a picture, the place is chosen from a list that says where each lies; a place near the right one earns nothing",
    order:
      "needs Moodle 4.4 or later, where the ordering question is part of Moodle, or its plugin before; the mark is the same",
    text: "near spellings are not recognised, only those that are written out",
  },
  write,
};
