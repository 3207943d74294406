import type { IncomingMessage, ServerResponse } from "node:http";
import { createBrotliCompress, createGzip } from "node:zlib";
import { BROTLI_ON_THE_FLY, chooseEncoding, type Encoding, isCompressible } from "./choose-encoding";

const BODILESS = new Set([204, 205, 304]);

const compressorOf = (encoding: Encoding) =>
  encoding === "br" ? createBrotliCompress(BROTLI_ON_THE_FLY) : createGzip();

function shouldCompress(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === "HEAD" || BODILESS.has(response.statusCode)) return false;
  if (response.hasHeader("Content-Encoding")) return false;
  return isCompressible(String(response.getHeader("Content-Type") ?? ""));
}

function addVary(response: ServerResponse): void {
  const vary = response.getHeader("Vary");
  const names = vary === undefined ? [] : String(vary).split(/\s*,\s*/);
  if (!names.some((name) => name.toLowerCase() === "accept-encoding"))
    response.setHeader("Vary", [...names, "Accept-Encoding"].join(", "));
}

/** A compressed body is another representation: same meaning, not the same bytes. */
function weakenTag(response: ServerResponse): void {
  const tag = response.getHeader("ETag");
  if (typeof tag === "string" && !tag.startsWith("W/")) response.setHeader("ETag", `W/${tag}`);
}

type HeaderArgument = Record<string, number | string | readonly string[] | undefined> | readonly unknown[] | undefined;

function takeHeaders(response: ServerResponse, headers: HeaderArgument): void {
  if (headers === undefined) return;
  const entries = Array.isArray(headers)
    ? Array.from({ length: headers.length / 2 }, (_, i) => [String(headers[2 * i]), headers[2 * i + 1]] as const)
    : Object.entries(headers);
  for (const [name, value] of entries) if (value !== undefined) response.setHeader(name, value as string);
}

/**
 * Makes a response compress itself while it is written, as it streams, and lets `beforeHeaders` see and change the
 * headers at the last moment. Whoever writes to the response notices nothing.
 */
export function compressResponse(request: IncomingMessage, response: ServerResponse, beforeHeaders: () => void): void {
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  let stream: ReturnType<typeof compressorOf> | null = null;

  const begin = (): void => {
    beforeHeaders();
    if (!shouldCompress(request, response)) return;
    addVary(response);
    if (encoding === null) return;
    response.removeHeader("Content-Length");
    response.setHeader("Content-Encoding", encoding);
    weakenTag(response);
    stream = compressorOf(encoding);
    const compressor = stream;
    compressor.on("data", (chunk: Buffer) => {
      if (!write(chunk)) compressor.pause();
    });
    response.on("drain", () => compressor.resume());
    compressor.on("end", () => end());
    compressor.on("drain", () => response.emit("drain"));
    response.on("close", () => compressor.destroy());
  };

  response.writeHead = ((status: number, ...rest: unknown[]) => {
    if (response.headersSent) return response;
    response.statusCode = status;
    if (typeof rest[0] === "string") response.statusMessage = rest[0];
    takeHeaders(
      response,
      rest.at(-1) !== null && typeof rest.at(-1) === "object" ? (rest.at(-1) as HeaderArgument) : undefined,
    );
    begin();
    return writeHead(response.statusCode);
  }) as typeof response.writeHead;

  response.write = ((chunk: string | Buffer, ...rest: never[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return stream === null ? write(chunk, ...rest) : stream.write(chunk, ...rest);
  }) as typeof response.write;

  response.end = ((...rest: never[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    if (stream === null) return end(...rest);
    stream.end(...rest);
    return response;
  }) as typeof response.end;

  // Next calls this after each part of a page that it streams.
  Object.assign(response, { flush: () => stream?.flush() });
}
