import type { Item } from "../../quiz/item";
import { shortHash } from "../../quiz/random";
import { type Batch, stableId } from "../batch";
import { citedParagraphs } from "../cited-markup";
import { shorten } from "../clean-text";
import { block, document, type Markup } from "../markup";
import { listTold } from "../plain-question";
import { declareFeedback, declareNumber } from "./declarations";
import { addFeedback, constant, setOutcome } from "./expressions";
import { choiceParts, type ItemParts, matchParts, multipleParts, orderParts } from "./item-parts";
import { mapParts, pinParts } from "./map-parts";
import { numberParts, textParts } from "./typed-parts";

const LONGEST_TITLE = 120;

export const ASI = {
  xmlns: "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation":
    "http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
} as const;

/** An identifier as XML knows them: letters, digits, `.`, `_` and `-`, no digit first. What had to be changed is told apart by a hash. */
export function toIdentifier(id: string): string {
  const plain = id.replace(/[^A-Za-z0-9._-]/g, "_");
  const name = /^[A-Za-z_]/.test(plain) ? plain : `_${plain}`;
  return name === id ? id : `${name}.${shortHash(id)}`;
}

/** A written item and what it needs beside it; paths are relative to the package. */
export interface WrittenItem {
  readonly identifier: string;
  readonly item: Item;
  readonly path: string;
  readonly xml: string;
  readonly picture: { readonly identifier: string; readonly path: string; readonly svg: string } | null;
}

function partsOf(batch: Batch, item: Item, src: string): ItemParts {
  switch (item.kind) {
    case "choice":
      return choiceParts(
        batch,
        item,
        item.options.map(({ text }) => text),
      );
    case "multiple":
      return multipleParts(batch, item);
    case "map":
      return mapParts(batch, item, src);
    case "pin":
      return pinParts(batch, item, src);
    case "order":
      return orderParts(batch, item);
    case "match":
      return matchParts(batch, item);
    case "number":
      return numberParts(batch, item);
    case "text":
      return textParts(batch, item);
  }
}

function showFeedback(batch: Batch, identifier: string, texts: readonly string[]): Markup {
  return block(
    "qti-modal-feedback",
    { "outcome-identifier": "FEEDBACK", identifier, "show-hide": "show" },
    block("qti-content-body", {}, ...citedParagraphs(batch, texts)),
  );
}

/** An assessment item: the mark goes to SCORE, from 0 to 1; the feedback of every answer with its citations to FEEDBACK. */
export function writeItem(batch: Batch, item: Item): WrittenItem {
  const identifier = toIdentifier(stableId(batch, item));
  const picturePath = `images/${identifier}.svg`;
  const { responses, outcomes, body, rules, feedback, picture } = partsOf(batch, item, picturePath);
  const root = block(
    "qti-assessment-item",
    {
      ...ASI,
      identifier,
      title: shorten(item.stem, LONGEST_TITLE),
      adaptive: "false",
      "time-dependent": "false",
      "xml:lang": batch.facts.course.language,
    },
    ...responses,
    declareNumber("SCORE", "float", 0),
    declareNumber("MAXSCORE", "float", 1),
    ...outcomes,
    declareFeedback(),
    block("qti-item-body", {}, ...body),
    block(
      "qti-response-processing",
      {},
      setOutcome("SCORE", constant("float", 0)),
      addFeedback(constant("identifier", "WHY")),
      ...rules,
    ),
    showFeedback(batch, "WHY", listTold(batch.facts, item)),
    ...feedback.map(({ identifier: name, text }) => showFeedback(batch, name, [text])),
  );
  return {
    identifier,
    item,
    path: `items/${identifier}.xml`,
    xml: document(root),
    picture: picture && {
      identifier: `${identifier}.map`,
      path: `items/${picturePath}`,
      svg: picture.svg,
    },
  };
}
