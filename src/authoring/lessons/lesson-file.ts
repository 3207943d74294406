import { createProcessor } from "@mdx-js/mdx";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import type { LessonMeta } from "../schemas/schema-course";
import { lessonMeta } from "../schemas/schema-course";
import type { Entry } from "../schemas/yaml-entries";
import { checkValue } from "../schemas/yaml-entries";
import { LESSON_COMPONENTS } from "./lesson-components";
import type { EstreeNode, MdxNode, Scope } from "./syntax-tree";
import { listConstants, readLiteral } from "./syntax-tree";

/** An element as written, in the order of the text; list-like attributes are split into their words. */
export interface LessonElement {
  readonly name: string;
  readonly spot: Spot;
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  /** The same attributes as they are written; null where they are no literals. */
  readonly values: ReadonlyMap<string, unknown>;
  /** From the outermost inwards. */
  readonly within: readonly LessonElement[];
}

/** A piece of a block's text: words as written, or the id of a `<Name>` that leaves its words to the course. */
interface TextRun {
  readonly text: string;
  readonly name: string | null;
  /** From the outermost inwards. */
  readonly within: readonly LessonElement[];
}

/** A paragraph (or point of a list) or a heading; `covered` where it needs no citation or carries one. */
interface LessonBlock {
  readonly kind: "paragraph" | "heading";
  readonly spot: Spot;
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly covered: boolean;
}

export interface LessonFile {
  readonly id: string;
  readonly file: string;
  readonly meta: Entry<LessonMeta> | null;
  readonly elements: readonly LessonElement[];
  readonly blocks: readonly LessonBlock[];
  readonly problems: readonly Problem[];
}

/** Reads a lesson's MDX: its meta, elements and blocks of text. Nothing in it is evaluated. */
export function readLesson(id: string, file: string, text: string): LessonFile {
  const elements: LessonElement[] = [];
  const blocks: LessonBlock[] = [];
  const problems: Problem[] = [];
  const at = (node: MdxNode): Spot => ({ file, line: node.position?.start.line ?? 1 });

  let tree: MdxNode;
  try {
    tree = createProcessor({ format: "mdx" }).parse(text) as unknown as MdxNode;
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    const opened = /\((\d+):\d+-/.exec(reason ?? "")?.[1];
    const spot = { file, line: line ?? Number(opened ?? 1) };
    return {
      id,
      file,
      meta: null,
      elements,
      blocks,
      problems: [
        problemAt(
          spot,
          `this is not MDX: ${(reason ?? String(error)).replace(/ \([\d:-]+\)/, "")}`,
          "mend the syntax here",
        ),
      ],
    };
  }
  const scope = listConstants(tree);
  const walk = (node: MdxNode, within: readonly LessonElement[], runs: TextRun[]): void => {
    if (node.type === "paragraph" || node.type === "heading") {
      const own: TextRun[] = [];
      for (const child of node.children ?? []) walk(child, within, own);
      const names = within.map(({ name }) => name);
      const covered = node.type === "heading" || isCovered(node, names);
      blocks.push({ kind: node.type, spot: at(node), text: own.map(({ text }) => text).join(""), runs: own, covered });
      return;
    }
    if (node.type === "text" || node.type === "break") runs.push({ text: node.value ?? " ", name: null, within });
    const name = elementName(node);
    const values = name === null ? new Map<string, unknown>() : valuesOf(node, at(node), scope, problems);
    const attributes = new Map([...values].map(([key, value]) => [key, wordsOf(value)]));
    const element = name === null ? [] : [{ name, spot: at(node), attributes, values, within }];
    elements.push(...element);
    if (name === "Name" && !node.children?.length)
      runs.push({ text: "", name: attributes.get("id")?.[0] ?? "", within });
    for (const child of node.children ?? []) walk(child, [...within, ...element], runs);
  };
  walk(tree, [], []);
  const meta = readMeta(scope, file, problems);
  return { id, file, meta, elements, blocks, problems };
}

function elementName(node: MdxNode): string | null {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement" ? (node.name ?? null) : null;
}

function isExempt(name: string): boolean {
  const prose = LESSON_COMPONENTS[name]?.prose;
  return prose === "own" || prose === "question";
}

function isCovered(paragraph: MdxNode, ancestors: readonly string[]): boolean {
  return ancestors.some(isExempt) || hasCitation(paragraph) || !hasProse(paragraph);
}

function hasCitation(node: MdxNode): boolean {
  return elementName(node) === "Cite" || (node.children ?? []).some(hasCitation);
}

function hasProse(node: MdxNode): boolean {
  const name = elementName(node);
  if (name !== null && isExempt(name)) return false;
  if ((node.type === "text" || node.type === "inlineCode") && /[\p{L}\p{N}]/u.test(node.value ?? "")) return true;
  return (node.children ?? []).some(hasProse);
}

function valuesOf(node: MdxNode, spot: Spot, scope: Scope, problems: Problem[]): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const { name, value } of node.attributes ?? []) {
    if (name === undefined) continue;
    if (value === null || value === undefined || typeof value === "string") {
      values.set(name, value ?? true);
      continue;
    }
    const expression = expressionOf(value.data?.estree);
    try {
      if (expression !== null) values.set(name, readLiteral(expression, scope).value);
    } catch {
      const refers = LESSON_COMPONENTS[node.name ?? ""]?.refers[name] !== undefined;
      if (refers)
        problems.push(problemAt(spot, `"${name}" of <${node.name}> has to be evaluated`, "write the ids out"));
      values.set(name, null);
    }
  }
  return values;
}

function wordsOf(value: unknown): string[] {
  const parts: unknown[] = Array.isArray(value) ? value : [value];
  return parts
    .flatMap((part) => (typeof part === "string" || typeof part === "number" ? String(part).split(/[\s,]+/) : []))
    .filter((word) => word !== "");
}

function expressionOf(program: EstreeNode | null | undefined): EstreeNode | null {
  const statement = (program?.body as readonly EstreeNode[] | undefined)?.[0];
  return (statement?.expression as EstreeNode | undefined) ?? null;
}

function readMeta(scope: Scope, file: string, problems: Problem[]): Entry<LessonMeta> | null {
  const init = scope.get("meta");
  if (init === undefined) {
    problems.push(
      problemAt(
        { file, line: 1 },
        "the lesson has no meta",
        "begin it with export const meta = { title, question, minutes, summary, contentNote, introduces }",
      ),
    );
    return null;
  }
  try {
    const literal = readLiteral(init, scope);
    const checked = checkValue(literal.value, lessonMeta, file, (path) => ({
      file,
      line: lineOf(literal.lines, path),
    }));
    problems.push(...checked.problems);
    return checked.entries[0] ?? null;
  } catch {
    problems.push(
      problemAt(
        { file, line: init.loc?.start.line ?? 1 },
        "meta has to be evaluated",
        "write plain text, numbers and lists in it",
      ),
    );
    return null;
  }
}

function lineOf(lines: ReadonlyMap<string, number>, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(path.slice(0, length).join("."));
    if (line !== undefined) return line;
  }
  return lines.get("") ?? 1;
}
