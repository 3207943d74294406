/** What the door looks at before anything else runs: plain data, so that every rule can be tested without a socket. */
export interface IncomingHead {
  readonly method: string;
  /** The request target as it stands in the request line. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface Refusal {
  readonly status: 400 | 404 | 405 | 413 | 414;
  readonly reason: string;
  /** Sent as `Allow` with 405. */
  readonly allow: string | null;
}

/** Longest request target, in characters. */
export const MAX_TARGET = 4096;

const PAGE_METHODS = ["GET", "HEAD"];
const API_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
const HOST = /^(?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i;

const refuse = (status: Refusal["status"], reason: string, allow: string | null = null): Refusal => ({
  status,
  reason,
  allow,
});

/**
 * The path of a request target with its percent-encodings resolved, or null where it is no plain path: a proxy's or
 * `*` target, a malformed encoding, a control character, a backslash, a doubled slash or an encoded slash, all of which
 * servers and browsers read in different ways.
 */
export function findPath(target: string): string | null {
  if (!target.startsWith("/")) return null;
  const raw = target.split("?", 1)[0] ?? "";
  if (/%2f|%5c/i.test(raw)) return null;
  try {
    const path = decodeURIComponent(raw);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    if (/[\u0000-\u001f\u007f\\]|\/\/|\ufffd/.test(path)) return null;
    if (path.split("/").some((part) => part === "." || part === "..")) return null;
    return path;
  } catch {
    return null;
  }
}

function hasReadableQuery(target: string): boolean {
  const start = target.indexOf("?");
  if (start < 0) return true;
  try {
    decodeURIComponent(target.slice(start + 1).replaceAll("+", " "));
    return true;
  } catch {
    return false;
  }
}

/**
 * Why a request is turned away at the door, or null where it may come in.
 * Pages and files are read (GET, HEAD) and take no body; only paths under `/api/` may be written to.
 */
export function findRefusal({ method, target, headers }: IncomingHead): Refusal | null {
  if (target.length > MAX_TARGET) return refuse(414, `The address is longer than ${MAX_TARGET} characters.`);
  const path = findPath(target);
  const methods = path?.startsWith("/api/") ? API_METHODS : PAGE_METHODS;
  if (!methods.includes(method)) return refuse(405, `${method} is not taken here.`, methods.join(", "));
  if (path === null) return refuse(400, "The address is malformed.");
  // Next answers under such names with pages of its own, such as the one for its own breakage.
  if (/^\/_(?!next\/)/.test(path)) return refuse(404, "Nothing has this address.");
  if (!hasReadableQuery(target)) return refuse(400, "The address has a malformed query.");
  const { host } = headers;
  if (typeof host !== "string" || !HOST.test(host)) return refuse(400, "The Host header is missing or malformed.");
  const reads = method === "GET" || method === "HEAD";
  const hasBody = headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
  if (reads && hasBody) return refuse(413, `${method} takes no body.`);
  return null;
}
