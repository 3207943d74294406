import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { BROKE } from "../requests/broke";
import type { BuiltFile, BuiltFiles } from "./built-files";
import { createFrontDoor } from "./front-door";

const PAGE = `<!DOCTYPE html><title>${"built ".repeat(200)}</title>`;
const RENDERED = `<!DOCTYPE html><title>${"rendered ".repeat(200)}</title>`;

const file = (change: Partial<BuiltFile>): BuiltFile => ({
  file: "page.html",
  type: "text/html; charset=utf-8",
  hash: "h",
  encoded: {},
  immutable: false,
  scripts: null,
  ...change,
});

const built: BuiltFiles = {
  files: {
    "/": file({ encoded: { br: "page.br" }, scripts: ["'sha256-page'"] }),
    "/_next/static/a.js": file({ file: "a.js", type: "text/javascript; charset=utf-8", immutable: true }),
    "/gone.js": file({ file: "gone.js", immutable: true }),
  },
  notFoundScripts: ["'sha256-missing'"],
};

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? "";
  if (path === "/throws") throw new Error("on purpose");
  response.setHeader("Content-Type", path.endsWith(".avif") ? "image/avif" : "text/html; charset=utf-8");
  response.setHeader("ETag", '"tag"');
  if (path === "/missing") {
    response.statusCode = 404;
    response.setHeader("x-nextjs-prerender", "1");
  }
  if (path.startsWith("/api/")) response.setHeader("x-saw", String(request.headers["x-remote-address"]));
  if (path === "/data") response.setHeader("x-saw", String(request.headers["content-security-policy"]));
  if (path === "/head")
    return void response.writeHead(200, { "X-Own": "yes", "Content-Length": RENDERED.length }).end(RENDERED);
  for (let i = 0; i < RENDERED.length; i += 100) response.write(RENDERED.slice(i, i + 100));
  response.end();
}

let root = "";
let server: Server;
let behindProxy: Server;
let port = 0;

type Choices = Pick<Parameters<typeof createFrontDoor>[0], "httpsOnly" | "trustsProxy" | "holdsArticles">;

async function open(change: Choices): Promise<Server> {
  const opened = createFrontDoor({ root, built, development: false, handle, upgrade: null, ...change });
  await new Promise<void>((resolve) => opened.listen(0, "127.0.0.1", resolve));
  return opened;
}

beforeAll(async () => {
  vi.spyOn(console, "error").mockReturnValue();
  root = await mkdtemp(join(tmpdir(), "front-door-"));
  await writeFile(join(root, "page.html"), PAGE);
  await writeFile(join(root, "page.br"), brotliCompressSync(PAGE));
  await writeFile(join(root, "a.js"), "a()");
  server = await open({ httpsOnly: false, trustsProxy: false, holdsArticles: false });
  behindProxy = await open({ httpsOnly: true, trustsProxy: true, holdsArticles: true });
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  for (const one of [server, behindProxy]) {
    one.closeAllConnections();
    one.close();
  }
  vi.restoreAllMocks();
  await rm(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Sends bytes as they are and reads the answer until the server closes: `fetch` would tidy both up. */
function send(head: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(head));
    const parts: Buffer[] = [];
    socket.on("data", (part) => parts.push(part));
    socket.on("error", reject);
    socket.on("close", () => {
      const all = Buffer.concat(parts);
      const split = all.indexOf("\r\n\r\n");
      const [statusLine = "", ...lines] = all.subarray(0, split).toString("latin1").split("\r\n");
      const headers = Object.fromEntries(
        lines.map((line) => [line.split(": ")[0]?.toLowerCase(), line.replace(/^[^:]*: /, "")]),
      );
      resolve({ status: Number(statusLine.split(" ")[1]), headers, body: all.subarray(split + 4) });
    });
  });
}

const ask = (line: string, ...headers: readonly string[]): Promise<Answer> =>
  send([`${line} HTTP/1.1`, "Host: localhost", "Connection: close", ...headers, "", ""].join("\r\n"));

/** Joins the parts of a chunked body. */
function unchunk(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf("\r\n", at);
    const length = Number.parseInt(body.subarray(at, end).toString("latin1"), 16);
    if (!(length > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 4 + length;
  }
}

describe("built files", () => {
  it("sends the brotli copy to a browser that takes it", async () => {
    const { status, headers, body } = await ask("GET /?utm=1", "Accept-Encoding: gzip, br");
    expect(status).toBe(200);
    expect(headers).toMatchObject({ "content-encoding": "br", etag: '"h-br"', "cache-control": "no-cache" });
    expect(headers["content-security-policy"]).toContain("script-src 'self' 'sha256-page';");
    expect(brotliDecompressSync(body).toString()).toBe(PAGE);
  });

  it("sends the file itself where no copy suits", async () => {
    const { headers, body } = await ask("GET /", "Accept-Encoding: gzip");
    expect(headers["content-encoding"]).toBeUndefined();
    expect(body.toString()).toBe(PAGE);
  });

  it("answers 304 to a browser that has the copy, and not to one that has another", async () => {
    expect((await ask("GET /", "Accept-Encoding: br", 'If-None-Match: "h-br"')).status).toBe(304);
    expect((await ask("GET /", "Accept-Encoding: br", 'If-None-Match: "h"')).status).toBe(200);
  });

  it("answers HEAD with the same headers and no body", async () => {
    const { status, headers, body } = await ask("HEAD /");
    expect(status).toBe(200);
    expect(headers["content-length"]).toBe(String(PAGE.length));
    expect(body).toHaveLength(0);
  });

  it("lets files whose name changes with their content be kept for good", async () => {
    expect((await ask("GET /_next/static/a.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });

  it("leaves a page's data to Next", async () => {
    const { body } = await ask("GET /", "RSC: 1");
    expect(unchunk(body).toString()).toBe(RENDERED);
  });

  it("answers 500 in one line where a built file has gone", async () => {
    const { status, headers } = await ask("GET /gone.js");
    expect(status).toBe(500);
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers.etag).toBeUndefined();
  });
});

describe("rendered pages", () => {
  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("come compressed: %s", async (encoding, decompress) => {
    const { headers, body } = await ask("GET /page", `Accept-Encoding: ${encoding}`);
    expect(headers).toMatchObject({ "content-encoding": encoding, vary: "Accept-Encoding", etag: 'W/"tag"' });
    expect(decompress(unchunk(body)).toString()).toBe(RENDERED);
  });

  it("come compressed when the headers are written by hand", async () => {
    const { headers, body } = await ask("GET /head", "Accept-Encoding: br");
    expect(headers).toMatchObject({ "content-encoding": "br", "x-own": "yes" });
    expect(headers["content-length"]).toBeUndefined();
    expect(brotliDecompressSync(unchunk(body)).toString()).toBe(RENDERED);
  });

  it("stay as they are for a client that takes no encoding, and pictures for all", async () => {
    expect(unchunk((await ask("GET /page")).body).toString()).toBe(RENDERED);
    expect((await ask("GET /map.avif", "Accept-Encoding: br")).headers["content-encoding"]).toBeUndefined();
  });

  it("get a nonce of their own, the same in the policy that Next reads, whatever the client sent", async () => {
    const answers = await Promise.all(
      [1, 2].map(() => ask("GET /data", "Content-Security-Policy: script-src 'nonce-guessed'")),
    );
    const policies = answers.map(({ headers }) => headers["content-security-policy"]);
    expect(policies[0]).toMatch(/script-src 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'/);
    expect(policies[0]).not.toBe(policies[1]);
    expect(answers.map(({ headers }) => headers["x-saw"])).toEqual(policies);
  });

  it("get the hashes of the prerendered page that answers unknown addresses", async () => {
    const { status, headers } = await ask("GET /missing");
    expect(status).toBe(404);
    expect(headers["content-security-policy"]).toContain("script-src 'self' 'sha256-missing';");
  });

  it("that break are answered in one line", async () => {
    const { status, body } = await ask("GET /throws");
    expect(status).toBe(500);
    expect(body.toString()).toBe(`${BROKE}\n`);
  });
});

describe("what must not come in", () => {
  it.each([
    ["POST /", 405],
    ["TRACE /", 405],
    ["CONNECT localhost:80", 405],
    ["OPTIONS *", 405],
    ["GET *", 400],
    ["GET http://localhost/", 400],
    ["GET /%E0%A4%A", 400],
    [`GET /${"a".repeat(5000)}`, 414],
    [`GET /${"a".repeat(20_000)}`, 431],
  ])("%.40s is answered with %i", async (line, status) => {
    expect((await ask(line)).status).toBe(status);
  });

  it("refuses to become a web socket", async () => {
    const head = ["GET / HTTP/1.1", "Host: localhost", "Connection: Upgrade", "Upgrade: websocket", "", ""].join(
      "\r\n",
    );
    expect((await send(head)).status).toBe(400);
  });

  it("refuses oversized headers", async () => {
    expect((await ask("GET /", `X-Long: ${"a".repeat(17_000)}`)).status).toBe(431);
  });
});

describe("where a request comes from", () => {
  const asked = async (of: Server): Promise<Response> =>
    fetch(`http://127.0.0.1:${(of.address() as AddressInfo).port}/api/who`, {
      headers: { "x-remote-address": "1.2.3.4", "x-forwarded-for": "198.51.100.1" },
    });

  it("is told to handlers by the door alone", async () => {
    expect((await asked(server)).headers.get("x-saw")).toBe("127.0.0.1");
    expect((await asked(behindProxy)).headers.get("x-saw")).toBe("198.51.100.1");
  });

  it("keeps browsers on https where they come by it", async () => {
    expect((await asked(server)).headers.has("strict-transport-security")).toBe(false);
    expect((await asked(behindProxy)).headers.get("strict-transport-security")).toMatch(/^max-age=\d+$/);
  });
});

describe("the articles, where they are held", () => {
  const asked = async (of: Server, cookie: string): Promise<string | null> => {
    const address = `http://127.0.0.1:${(of.address() as AddressInfo).port}/page`;
    return (await fetch(address, { headers: { cookie } })).headers.get("set-cookie");
  };

  it("are offered to whoever is signed in, once", async () => {
    expect(await asked(behindProxy, "course.session_token=x")).toMatch(/^course\.articles=1;/);
    expect(await asked(behindProxy, "course.session_token=x; course.articles=1")).toBeNull();
    expect(await asked(behindProxy, "theme=dark")).toBeNull();
    expect(await asked(server, "course.session_token=x")).toBeNull();
  });
});

describe("a body for the interface", () => {
  const put = (body: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}/api/answer`, { method: "PUT", body });

  it("comes in up to a megabyte", async () => {
    expect((await put("x".repeat(1024 * 1024))).status).toBe(200);
  });

  it.each([1024 * 1024 + 1, 10_000_000])("of %i bytes is refused with a code and a sentence", async (length) => {
    const answer = await put("x".repeat(length));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toEqual({ code: "too-large", says: "The request is larger than 1024 kB." });
  });
});
