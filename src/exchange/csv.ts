import Papa from "papaparse";
import type { Item } from "../quiz/item";
import type { Batch, Exported, Format } from "./batch";
import { listProofs } from "./cited-markup";
import { cleanText } from "./clean-text";
import { type PlainQuestion, plainQuestion } from "./plain-question";
import { FORMULA } from "./spreadsheet-formula";
import { numberText } from "./wording";

const COLUMNS = [
  "id",
  "family",
  "kind",
  "skill",
  "lesson",
  "difficulty",
  "stem",
  "options",
  "key",
  "why",
  "citations",
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** One part a line. */
const stack = (parts: readonly string[]): string => parts.map((part) => part.replace(/\s+/g, " ").trim()).join("\n");

function listOptions(question: PlainQuestion): readonly string[] {
  switch (question.shape) {
    case "choice":
    case "multiple":
      return question.answers.map(({ text }) => text);
    case "order":
      return question.shown;
    case "match":
      return [...new Set([...question.lines.map(({ answer }) => answer), ...question.spare])].sort();
    case "number":
    case "text":
      return [];
  }
}

function listKey(question: PlainQuestion): readonly string[] {
  switch (question.shape) {
    case "choice":
    case "multiple":
      return question.answers.filter(({ isRight }) => isRight).map(({ text }) => text);
    case "order":
      return question.sequence;
    case "match":
      return question.lines.map(({ text, answer }) => `${text} -> ${answer}`);
    case "number":
      return [numberText(question, question.unit)];
    case "text":
      return question.accepted;
  }
}

function writeRow({ facts }: Batch, item: Item): Row {
  const question = plainQuestion(facts, item, false);
  return {
    id: item.id,
    family: item.family,
    kind: item.kind,
    skill: item.skill,
    lesson: item.lesson ?? "",
    difficulty: item.difficulty,
    stem: cleanText(question.stem),
    options: stack(listOptions(question)),
    key: stack(listKey(question)),
    why: cleanText(item.why),
    citations: stack(listProofs(facts, item.citations)),
  };
}

/** RFC 4180, with a byte order mark, without which Excel takes UTF-8 for something else. */
function write(batch: Batch): Exported {
  const rows = batch.items.map((item) => writeRow(batch, item));
  const table = Papa.unparse(rows as Row[], { columns: [...COLUMNS], newline: "\r\n", escapeFormulae: FORMULA });
  return { body: `\ufeff${table}\r\n`, carried: rows.length, leftOut: [] };
}

/** A row for each item, for a spreadsheet. */
export const CSV: Format = {
  id: "csv",
  title: "CSV",
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
  drawsMaps: false,
  differs: {
    map: "the places are told in words, without the map",
    pin: "the places are told in words, without the map",
  },
  write,
};
