/** What the door looks at before anything else runs: plain data, so that every rule can be tested without a socket. */
export interface IncomingHead {
  readonly method: string;
  /** The request target as it stands in the request line. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface Refusal {
  readonly status: 400 | 404 | 405 | 411 | 413 | 414;
  /** For programs: stays the same when the sentence changes. */
  readonly code: string;
  readonly reason: string;
  /** Sent as `Allow` with 405. */
  readonly allow: string | null;
}

/** Longest request target, in characters. */
export const MAX_TARGET = 4096;

/** Largest body of a request to the interface, in bytes; most handlers take far less. */
export const MAX_BODY = 1024 * 1024;

const PAGE_METHODS = ["GET", "HEAD"];
const API_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
const HOST = /^(?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i;

const refuse = (status: Refusal["status"], code: string, reason: string, allow: string | null = null): Refusal => ({
  status,
  code,
  reason,
  allow,
});

/** Whether a path belongs to the interface, which programs read and write, and not to the pages. */
export const isInterface = (path: string): boolean => path.startsWith("/api/");

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

/** Controls, but for those that a line of text may bear when it is pasted into a field. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** Where a search is, anything may be looked for: what it says reaches no database. */
const SEARCH = /\/search$/;

/** What is wrong with the query of a request target, or null: a malformed encoding, or a control character, of which PostgreSQL keeps not every one. */
function findQueryFault(target: string, path: string): string | null {
  const start = target.indexOf("?");
  if (start < 0) return null;
  try {
    const query = decodeURIComponent(target.slice(start + 1).replaceAll("+", " "));
    return CONTROL.test(query) && !SEARCH.test(path) ? "The address has a control character in its query." : null;
  } catch {
    return "The address has a malformed query.";
  }
}

function findBodyRefusal(method: string, headers: IncomingHead["headers"]): Refusal | null {
  const length = headers["content-length"] ?? "0";
  const isChunked = headers["transfer-encoding"] !== undefined;
  if (method === "GET" || method === "HEAD")
    return isChunked || length !== "0" ? refuse(413, "no-body", `${method} takes no body.`) : null;
  // How much is to come has to be known before any of it is read.
  if (isChunked) return refuse(411, "length-required", "Say with Content-Length how long the body is.");
  return Number(length) > MAX_BODY
    ? refuse(413, "too-large", `The request is larger than ${MAX_BODY / 1024} kB.`)
    : null;
}

/**
 * Why a request is turned away at the door, or null where it may come in. Pages and files are read (GET, HEAD) and take no body; only paths under `/api/` may be
 * written to, with a body that says how long it is.
 */
export function findRefusal({ method, target, headers }: IncomingHead): Refusal | null {
  if (target.length > MAX_TARGET)
    return refuse(414, "address-too-long", `The address is longer than ${MAX_TARGET} characters.`);
  const path = findPath(target);
  const methods = path !== null && isInterface(path) ? API_METHODS : PAGE_METHODS;
  if (!methods.includes(method)) return refuse(405, "bad-method", `${method} is not taken here.`, methods.join(", "));
  if (path === null) return refuse(400, "bad-address", "The address is malformed.");
  // Next answers under such names with pages of its own, such as the one for its own breakage.
  if (/^\/_(?!next\/)/.test(path)) return refuse(404, "not-found", "Nothing has this address.");
  const fault = findQueryFault(target, path);
  if (fault !== null) return refuse(400, "bad-address", fault);
  const { host } = headers;
  if (typeof host !== "string" || !HOST.test(host))
    return refuse(400, "bad-host", "The Host header is missing or malformed.");
  return findBodyRefusal(method, headers);
}
