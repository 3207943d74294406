import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { matchesTag } from "../requests/matches-tag";
import { type BuiltFile, entityTag } from "./built-files";
import { chooseEncoding } from "./choose-encoding";
import { contentSecurityPolicy } from "./content-security-policy";
import { EVERY_DOCUMENT, isDocument } from "./security-headers";

/** Next's client asks for a page's data at the page's own address, with this header. */
const VARY_OF_PAGES =
  "RSC, Next-Router-State-Tree, Next-Router-Prefetch, Next-Router-Segment-Prefetch, Accept-Encoding";

/** Answers with a built file: the smallest copy that the browser takes, or 304 where it has it already. */
export async function sendBuiltFile(
  root: string,
  built: BuiltFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const accepted = chooseEncoding(request.headers["accept-encoding"]);
  const encoding = accepted !== null && built.encoded[accepted] !== undefined ? accepted : null;
  const tag = entityTag(built.hash, encoding);
  const isPage = built.scripts !== null;

  response.setHeader("ETag", tag);
  response.setHeader("Cache-Control", built.immutable ? "public, max-age=31536000, immutable" : "no-cache");
  response.setHeader("Vary", isPage ? VARY_OF_PAGES : "Accept-Encoding");
  if (isDocument(built.type)) {
    for (const [name, value] of Object.entries(EVERY_DOCUMENT)) response.setHeader(name, value);
    response.setHeader(
      "Content-Security-Policy",
      contentSecurityPolicy({ kind: "hashes", hashes: built.scripts ?? [] }),
    );
  }
  if (matchesTag(request.headers["if-none-match"], tag)) {
    response.writeHead(304).end();
    return;
  }
  const body = await readFile(join(root, (encoding && built.encoded[encoding]) ?? built.file));
  response.setHeader("Content-Type", built.type);
  response.setHeader("Content-Length", body.byteLength);
  if (encoding !== null) response.setHeader("Content-Encoding", encoding);
  response.writeHead(200).end(request.method === "HEAD" ? undefined : body);
}
