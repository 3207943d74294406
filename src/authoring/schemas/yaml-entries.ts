import type { Document } from "yaml";
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import type { Path } from "./explain-issue";
import { explainIssue } from "./explain-issue";

/** A checked value and where each part of it was written. */
export interface Entry<T> {
  readonly value: T;
  readonly file: string;
  /** The place of a part of the value: of the key in a map, of the item in a list; of the nearest whole where there is no such part. */
  readonly spot: (...path: Path) => Spot;
}

/** What a file gave: entries that hold, ids of those that do not (so that references to them are no second error), problems. */
export interface ReadEntries<T> {
  readonly entries: readonly Entry<T>[];
  readonly broken: readonly string[];
  /** Whether there may be more entries whose ids cannot even be told. */
  readonly unreadable: boolean;
  readonly problems: readonly Problem[];
}

/** Reads a YAML file that is a list; every item is held against the schema by itself. */
export function readList<S extends z.ZodType>(file: string, text: string, schema: S): ReadEntries<z.output<S>> {
  const yaml = openYaml(file, text);
  if (yaml.problems.length > 0) return nothing(yaml.problems);
  if (yaml.value === null) return { ...nothing([]), unreadable: false };
  if (!Array.isArray(yaml.value))
    return nothing([problemAt({ file, line: 1 }, "the file is not a list", 'begin each entry with "- id: ..."')]);
  const read = yaml.value.map((item, index) => checkValue(item, schema, file, (path) => yaml.spot([index, ...path])));
  return {
    entries: read.flatMap((r) => r.entries),
    broken: read.flatMap((r) => r.broken),
    unreadable: read.some((r) => r.unreadable),
    problems: read.flatMap((r) => r.problems),
  };
}

/** Reads a YAML file that is one map. */
export function readMap<S extends z.ZodType>(file: string, text: string, schema: S): ReadEntries<z.output<S>> {
  const yaml = openYaml(file, text);
  if (yaml.problems.length > 0) return nothing(yaml.problems);
  return checkValue(yaml.value, schema, file, yaml.spot);
}

/** Holds a value against a schema; `spot` tells where a path into it was written. */
export function checkValue<S extends z.ZodType>(
  input: unknown,
  schema: S,
  file: string,
  spot: (path: Path) => Spot,
): ReadEntries<z.output<S>> {
  const result = schema.safeParse(input);
  if (result.success) {
    return {
      entries: [{ value: result.data, file, spot: (...path) => spot(path) }],
      broken: [],
      unreadable: false,
      problems: [],
    };
  }
  const problems = result.error.issues
    .flatMap((issue) => explainIssue(issue, schema, input))
    .map((e) => problemAt(spot(e.path), e.says, e.todo));
  const id = (input as { id?: unknown } | null | undefined)?.id;
  const known = typeof id === "string" && !problems.some(({ says }) => says.startsWith('"id"'));
  return { entries: [], broken: known ? [id] : [], unreadable: !known, problems };
}

function nothing(problems: readonly Problem[]): ReadEntries<never> {
  return { entries: [], broken: [], unreadable: true, problems };
}

function openYaml(file: string, text: string): { value: unknown; spot: (path: Path) => Spot; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): Spot => ({ file, line: Math.max(1, lines.linePos(offset).line) });
  const problems = document.errors
    .slice(0, 1)
    .map((error) =>
      problemAt(
        at(error.pos[0]),
        `this is not YAML: ${(error.message.split(/ at line |\n/)[0] ?? "").replace(/:$/, "")}`,
        "mend the syntax here",
      ),
    );
  return {
    value: problems.length > 0 ? null : document.toJS(),
    spot: (path) => at(offsetOf(document, path)),
    problems,
  };
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isAlias(node)) break;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
