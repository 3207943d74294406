import fc from "fast-check";
import { oneLine } from "./clean-text";
import type { Words } from "./test-items";

/** What some format reads as a mark of its own. */
const PIECES = [
  ..."~=#{}:\\%[]<>&\"'-+@*$/|;,\t\n\r.",
  "::",
  "->",
  "####",
  "%50%",
  "[html]",
  "[plain]",
  "//",
  "$CATEGORY:",
  "\\n",
  "]]>",
  "<!--",
  "-->",
  "&amp;",
  "&#65;",
  "<b>",
  "</text>",
  "\n\n",
  "\u0000",
  "\u001b",
  "\ud800",
  "\ufffe",
  "=cmd|x",
  "#html:false",
  "TRUE",
  "source 1, paragraph 2",
  "é",
  "الش",
  "😀",
  "a",
  "word",
  " ",
];

/** Texts that say something, made of such marks. */
const nastyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(""))
  .filter((text) => oneLine(text) !== "");

/** A stem, a key and two wrong answers that differ. */
export const nastyWords: fc.Arbitrary<Words> = fc
  .tuple(nastyText, nastyText, nastyText, nastyText)
  .filter((words) => new Set(words.map((word) => oneLine(word).toLowerCase())).size === words.length);
