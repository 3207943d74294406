import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { BuiltFiles } from "./built-files";
import { compressResponse } from "./compress-response";
import { contentSecurityPolicy } from "./content-security-policy";
import { findPath, findRefusal, type Refusal } from "./refuse-request";
import { EVERY_ANSWER, EVERY_DOCUMENT } from "./security-headers";
import { sendBuiltFile } from "./send-built-file";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface FrontDoorOptions {
  /** The project's folder, which the paths of built files are relative to. */
  readonly root: string;
  /** What the build made, or null in development, where everything is made on request. */
  readonly built: BuiltFiles | null;
  readonly development: boolean;
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

function sendText(response: ServerResponse, status: number, text: string): void {
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(text));
  response.writeHead(status).end(text);
}

function sendRefusal(response: ServerResponse, { status, reason, allow }: Refusal): void {
  if (allow !== null) response.setHeader("Allow", allow);
  // The rest of what was sent stays unread.
  response.setHeader("Connection", "close");
  sendText(response, status, `${reason}\n`);
}

/** Nothing of what the answer should have been may stay: a browser would keep the breakage for as long as the file. */
function sendBreakage(response: ServerResponse): void {
  for (const name of ["ETag", "Content-Encoding"]) response.removeHeader(name);
  response.setHeader("Cache-Control", "no-store");
  sendText(response, 500, "Something broke on the server. Its log says what.\n");
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
  const target = request.url ?? "";
  const refusal = findRefusal({ method: request.method ?? "", target, headers: request.headers });
  if (refusal !== null) return sendRefusal(response, refusal);
  const file = options.built?.files[findPath(target) ?? ""];
  if (file !== undefined && !(file.scripts !== null && asksForData(request)))
    return sendBuiltFile(options.root, file, request, response);
  return render(options, request, response);
}

/**
 * The one server that everything passes: it turns away what has no business here, sets the headers that guard the
 * browser, sends built files compressed, and lets the rest be rendered. It does not listen yet.
 */
export function createFrontDoor(options: FrontDoorOptions): Server {
  const listener: RequestListener = (request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      console.error(error);
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
