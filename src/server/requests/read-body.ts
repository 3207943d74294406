import type { z } from "zod";
import type { Failure } from "./result";

/** Longest body of a request, in bytes, where a handler does not say otherwise. */
export const MOST_BYTES = 256 * 1024;

type Read<T> = { readonly ok: true; readonly body: T } | Failure;

const fail = (status: Failure["status"], code: string, says: string, fields?: Failure["fields"]): Failure => ({
  ok: false,
  status,
  code,
  says,
  ...(fields ? { fields } : {}),
});

/** Reads at most so many bytes; null where there are more. */
async function readText(request: Request, most: number): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  return Buffer.concat(parts).toString("utf8");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is wrong with each field, by its path: "items.2.name". */
function listFields(error: z.ZodError): Readonly<Record<string, string>> {
  return Object.fromEntries(error.issues.map(({ path, message }) => [path.join("."), message]));
}

/** The body of a request as its schema wants it, or the answer that says what is wrong with it. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>, most = MOST_BYTES): Promise<Read<T>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\b/i.test(type))
    return fail(415, "not-json", "Send JSON, with the content type application/json.");
  const tooLarge = fail(413, "too-large", `The request is larger than ${Math.floor(most / 1024)} kB.`);
  if (Number(request.headers.get("content-length") ?? 0) > most) return tooLarge;
  const text = await readText(request, most);
  if (text === null) return tooLarge;
  const data = parse(text);
  if (data === undefined) return fail(400, "broken-json", "What was sent is no JSON.");
  const read = schema.safeParse(data);
  if (read.success) return { ok: true, body: read.data };
  const fields = listFields(read.error);
  const [first = ""] = Object.entries(fields).map(([path, says]) => (path ? `${path}: ${says}` : says));
  return fail(400, "bad-request", `What was sent cannot be taken. ${first}`, fields);
}
