import { parseDocument, visit } from "yaml";
import { listWords } from "../words";
import { QUOTATION_WORDS } from "./check-quotations";

/** Where in a file a run of an article may stand: offsets of its first and behind its last character. */
export type Range = readonly [start: number, end: number];

const CURLY = /“([^”]*)”/g;
const STRAIGHT = /"([^"]*)"/g;
const ESCAPED = /\\"([^"\\]*)\\"/g;

/**
 * The quotations of at most 16 words in a file.
 * Quotation marks that belong to the syntax (of YAML, code, attributes, a lesson's meta) quote nothing;
 * in code and data only “ ” do. An exhibit, such as a notice's wording, stands in quotation marks as well.
 */
export function listQuotedRanges(path: string, text: string): Range[] {
  const kind = path.slice(path.lastIndexOf(".") + 1);
  if (kind === "yaml" || kind === "yml") return quotedInYaml(text);
  if (kind === "md" || kind === "mdx" || kind === "ink") {
    const syntax =
      kind === "mdx"
        ? [...text.matchAll(/^(?:export|import) [\s\S]*?(?=\n\s*\n|$(?![\s\S]))/gm), ...text.matchAll(/=\s*"[^"]*"/g)]
        : [];
    const prose = syntax.reduce((rest, match) => blank(rest, match.index, match.index + match[0].length), text);
    return [...quotations(prose, CURLY), ...quotations(prose, STRAIGHT)];
  }
  return quotations(text, CURLY);
}

function quotedInYaml(text: string): Range[] {
  const ranges: Range[] = [];
  visit(parseDocument(text), {
    Scalar(key, node) {
      if (key === "key" || !node.range || typeof node.value !== "string") return;
      const [start, end] = node.range;
      const marks = node.type === "QUOTE_DOUBLE" ? [CURLY, ESCAPED] : [CURLY, STRAIGHT];
      for (const mark of marks)
        for (const [from, to] of quotations(text.slice(start, end), mark)) ranges.push([start + from, start + to]);
    },
  });
  return ranges;
}

function quotations(text: string, marks: RegExp): Range[] {
  return [...text.matchAll(marks)]
    .filter((match) => listWords(match[1] ?? "").length <= QUOTATION_WORDS)
    .map((match) => [match.index, match.index + match[0].length]);
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}
