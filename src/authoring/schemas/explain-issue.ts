import type { z } from "zod";
import { suggest } from "../nearest";

export type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** A schema's complaint in an author's words; `path` leads to the key or value that it is about. */
interface Explained {
  readonly path: Path;
  readonly says: string;
  readonly todo: string;
}

/** Puts a zod issue about `input` into words; one explanation for each unknown key, else one in all. */
export function explainIssue(issue: Issue, schema: z.ZodType, input: unknown): Explained[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const found = valueAt(input, path);
  const label = labelOf(path);
  const one = (says: string, todo: string): Explained[] => [{ path, says, todo }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        says: `unknown key "${key}"`,
        todo: suggest(key, keysAt(schema, path), `use ${list(keysAt(schema, path))}`),
      }));
    case "invalid_type":
      return found === undefined
        ? one(`${label} is missing`, "add it")
        : one(`${label} is ${typeName(found)}, not ${expectedName(issue.expected)}`, remedy(found, issue.expected));
    case "invalid_value":
      return found === undefined
        ? one(`${label} is missing`, `add it: ${list(issue.values.map(String))}`)
        : one(
            `${label} is ${quote(found)}`,
            suggest(String(found), issue.values.map(String), `use ${list(issue.values.map(String))}`),
          );
    case "invalid_union":
      return explainUnion(issue, path, schema, input);
    case "invalid_key":
    case "invalid_format":
    case "custom":
      return own(issue.message, `${label}${issue.code === "custom" ? "" : ` ${quote(found)}`}`, one);
    case "too_small":
      return issue.message.includes(" · ")
        ? own(issue.message, label, one)
        : one(
            `${label} ${issue.origin === "number" ? `is less than ${issue.minimum}` : issue.minimum === 1 ? "is empty" : `has fewer than ${issue.minimum} parts`}`,
            issue.minimum === 1 && issue.origin === "array" ? "give at least one" : "fill it in",
          );
    case "too_big":
      return issue.message.includes(" · ")
        ? own(issue.message, label, one)
        : one(`${label} is more than ${issue.maximum}`, "mend it");
    default:
      return one(`${label}: ${issue.message}`, "mend it");
  }
}

function own(message: string, label: string, one: (says: string, todo: string) => Explained[]): Explained[] {
  const [says = message, todo = "mend it"] = message.split(" · ");
  return one(`${label} ${says}`, todo);
}

/** Of a union's branches the one that complains deepest inside is the one that was meant. */
function explainUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: Path,
  schema: z.ZodType,
  input: unknown,
): Explained[] {
  const found = valueAt(input, path);
  if (found === undefined) return [{ path, says: `${labelOf(path)} is missing`, todo: "add it" }];
  const meant = issue.errors.find((branch) =>
    branch.every((inner) => inner.code !== "invalid_type" || inner.path.length > 0),
  );
  if (meant !== undefined) {
    return meant.flatMap((inner) =>
      explainIssue({ ...inner, path: [...issue.path, ...inner.path] } as Issue, schema, input),
    );
  }
  const expected = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === "invalid_type" ? [expectedName(inner.expected)] : [])),
  );
  return [
    {
      path,
      says: `${labelOf(path)} is ${typeName(found)}, not ${[...new Set(expected)].join(" or ")}`,
      todo: remedy(found, "string"),
    },
  ];
}

function labelOf(path: Path): string {
  const names = path.filter((step) => typeof step === "string");
  const last = path.at(-1);
  const name = names.at(-1);
  if (name === undefined) return "the entry";
  return typeof last === "number" ? `item ${last + 1} of "${name}"` : `"${name}"`;
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined | null)?.[step],
    input,
  );
}

function typeName(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return typeof value === "string" ? "text" : typeof value === "number" ? `the number ${value}` : quote(value);
}

function expectedName(expected: string): string {
  const names: Record<string, string> = {
    string: "text",
    number: "a number",
    int: "a whole number",
    array: "a list",
    tuple: "a list",
    object: "a map",
    record: "a map",
    boolean: "true or false",
  };
  return names[expected] ?? expected;
}

function remedy(found: unknown, expected: string): string {
  if (expected === "string" && (typeof found === "number" || typeof found === "boolean"))
    return "put it in quotation marks";
  if (expected === "array") return "write it as a list: [ ... ]";
  return found === null ? "fill it in" : "mend it";
}

function quote(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : JSON.stringify(value);
}

function list(words: readonly string[]): string {
  return words.map((word) => (word === "" ? '""' : word)).join(", ");
}

interface Def {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

/** The keys that a schema allows at a path; none where there is no map. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const def = schema.def as unknown as Def;
  if (def.innerType !== undefined) return keysAt(def.innerType, path);
  if (def.options !== undefined) return def.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return def.shape === undefined ? [] : Object.keys(def.shape);
  const next = def.shape?.[step] ?? def.element ?? def.valueType;
  return next === undefined ? [] : keysAt(next, rest);
}
