import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { BROKE } from "../requests/broke";
import { log } from "../requests/log";
import type { BuiltFiles } from "./built-files";
import { compressResponse } from "./compress-response";
import { contentSecurityPolicy } from "./content-security-policy";
import { findPath, findRefusal, isInterface, MAX_BODY, type Refusal } from "./refuse-request";
import { findRemoteAddress } from "./remote-address";
import { EVERY_ANSWER, EVERY_DOCUMENT, HTTPS_ONLY } from "./security-headers";
import { sendBuiltFile } from "./send-built-file";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface FrontDoorOptions {
  /** The project's folder, which the paths of built files are relative to. */
  readonly root: string;
  /** What the build made, or null in development, where everything is made on request. */
  readonly built: BuiltFiles | null;
  readonly development: boolean;
  /** Whether browsers reach the app by https, and are to come by nothing else. */
  readonly httpsOnly: boolean;
  /** Whether a proxy stands before the app that notes where each request comes from. */
  readonly trustsProxy: boolean;
  /** Whether the articles themselves are held here; whoever is signed in is then told so by a cookie that pages can read. */
  readonly holdsArticles: boolean;
  /** Renders whatever is not built. */
  readonly handle: Handler;
  /** Takes over a web socket (development's reloading), or null to refuse all. */
  readonly upgrade: ((request: IncomingMessage, socket: Duplex, head: Buffer) => void) | null;
}

const refuseSocket = (socket: Duplex, status: string): void => {
  socket.on("error", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

function setAll(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.writeHead(status).end(body);
}

const sendText = (response: ServerResponse, status: number, text: string): void =>
  send(response, status, "text/plain; charset=utf-8", text);

/** What a refused request may still send, in bytes, so that its sender comes to read the answer; it is thrown away. */
const MAX_IGNORED = 16 * MAX_BODY;

function sendRefusal(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const { status, code, reason, allow } = refusal;
  if (allow !== null) response.setHeader("Allow", allow);
  const mayFinish = code === "too-large" && Number(request.headers["content-length"]) <= MAX_IGNORED;
  if (!mayFinish) response.setHeader("Connection", "close");
  response.setHeader("Cache-Control", "no-store");
  if (isInterface(request.url ?? ""))
    send(response, status, "application/json", JSON.stringify({ code, says: reason }));
  else sendText(response, status, `${reason}\n`);
}

/** Nothing of what the answer should have been may stay: a browser would keep the breakage for as long as the file. */
function sendBreakage(response: ServerResponse): void {
  for (const name of ["ETag", "Content-Encoding"]) response.removeHeader(name);
  response.setHeader("Cache-Control", "no-store");
  sendText(response, 500, `${BROKE}\n`);
}

const MAY_ASK = "course.articles=1";

/** Prerendered pages cannot know who reads them. The cookie grants nothing: it spares visitors a question to which the answer is no. */
function tellOfArticles({ headers: { cookie = "" } }: IncomingMessage, response: ServerResponse): void {
  if (cookie.includes("session_token") && !cookie.includes(MAY_ASK))
    response.setHeader("Set-Cookie", `${MAY_ASK}; Path=/; SameSite=Lax`);
}

/** A request for a page's data carries one of these; the page itself is asked for without. */
const asksForData = ({ headers }: IncomingMessage): boolean =>
  headers.rsc !== undefined || headers["next-router-prefetch"] !== undefined;

function render(
  { built, development, handle }: FrontDoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy({ kind: "nonce", nonce, development });
  // Next reads the nonce out of this request header and puts it on every script that it writes.
  request.headers["content-security-policy"] = policy;
  delete request.headers["content-security-policy-report-only"];
  setAll(response, { ...EVERY_DOCUMENT, "Content-Security-Policy": policy });
  compressResponse(request, response, () => {
    if (built === null || response.getHeader("x-nextjs-prerender") === undefined) return;
    const cacheControl = String(response.getHeader("Cache-Control") ?? "");
    if (!cacheControl.includes("private")) response.setHeader("Cache-Control", "no-cache");
    if (response.statusCode !== 404) return;
    response.setHeader(
      "Content-Security-Policy",
      contentSecurityPolicy({ kind: "hashes", hashes: built.notFoundScripts }),
    );
  });
  return handle(request, response);
}

async function answer(options: FrontDoorOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  setAll(response, EVERY_ANSWER);
  if (options.httpsOnly) setAll(response, HTTPS_ONLY);
  const target = request.url ?? "";
  const refusal = findRefusal({ method: request.method ?? "", target, headers: request.headers });
  if (refusal !== null) return sendRefusal(request, response, refusal);
  const file = options.built?.files[findPath(target) ?? ""];
  if (file !== undefined && !(file.scripts !== null && asksForData(request)))
    return sendBuiltFile(options.root, file, request, response);
  request.headers["x-remote-address"] = findRemoteAddress(
    request.socket.remoteAddress,
    request.headers["x-forwarded-for"],
    options.trustsProxy,
  );
  if (options.holdsArticles) tellOfArticles(request, response);
  // A page that needs a sign-in leads back to where the visitor wanted to go; Next tells it no address.
  request.headers["x-target"] = target;
  return render(options, request, response);
}

/**
 * The one server that everything passes: it turns away what has no business here, sets the headers that guard the
 * browser, sends built files compressed, and lets the rest be rendered. It does not listen yet.
 */
export function createFrontDoor(options: FrontDoorOptions): Server {
  const listener: RequestListener = (request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      log("error", "request-broke", { method: request.method, error: error instanceof Error ? error.stack : "?" });
      if (response.headersSent) response.destroy();
      else sendBreakage(response);
    });
  };
  const server = createServer(
    { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 60_000 },
    listener,
  );
  server.on("connect", (_request, socket) => refuseSocket(socket, "405 Method Not Allowed"));
  server.on("upgrade", (request, socket, head) => {
    if (options.upgrade === null) refuseSocket(socket, "400 Bad Request");
    else options.upgrade(request, socket, head);
  });
  return server;
}
