/** One token of JSON (RFC 8259) with the white space before it. */
const TOKEN =
  /[ \t\n\r]*(?:("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/uy;

type Expected = "value" | "first-value" | "key" | "first-key" | "colon" | "comma" | "end";

const CLOSERS: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** What may follow a token, or null where the token itself may not stand there. `open` holds the brackets that are open, the innermost last. */
function follow(expected: Expected, token: string, isText: boolean, open: string[]): Expected | null {
  const inner = open.at(-1) ?? "";
  const mayClose = expected === "comma" || expected === "first-value" || expected === "first-key";
  if (mayClose && token === CLOSERS[inner]) {
    open.pop();
    return open.length === 0 ? "end" : "comma";
  }
  if (expected === "comma") return token !== "," ? null : inner === "{" ? "key" : "value";
  if (expected === "colon") return token === ":" ? "value" : null;
  if (expected === "key" || expected === "first-key") return isText ? "colon" : null;
  if (expected === "end" || /^[}\],:]$/.test(token)) return null;
  if (token !== "{" && token !== "[") return open.length === 0 ? "end" : "comma";
  open.push(token);
  return token === "{" ? "first-key" : "first-value";
}

/**
 * Line and column, both from 1, of the first thing in a text that JSON does not allow there; of its end where something is missing. Engines put the place into
 * their messages each in their own way, or not at all. Null where the text is JSON.
 */
export function findJsonMistake(text: string): { readonly line: number; readonly column: number } | null {
  const open: string[] = [];
  let expected: Expected = "value";
  let at = 0;
  const end = text.trimEnd().length;
  while (at < end) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const token = match?.[1] ?? match?.[2] ?? match?.[3];
    const next: Expected | null = token === undefined ? null : follow(expected, token, match?.[1] !== undefined, open);
    if (match === null || next === null) break;
    at = TOKEN.lastIndex;
    expected = next;
  }
  if (at >= end && expected === "end") return null;
  const start = at + (/^[ \t\n\r]*/.exec(text.slice(at))?.[0].length ?? 0);
  const before = text.slice(0, Math.min(start, Math.max(end, at))).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
