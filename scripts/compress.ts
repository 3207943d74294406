import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type BuiltFile, type BuiltFiles, contentType, MANIFEST } from "../src/server/front-door/built-files";
import { type Encoding, isCompressible } from "../src/server/front-door/choose-encoding";
import { listInlineScriptHashes } from "../src/server/front-door/content-security-policy";
import { ROOT } from "./run-command";

const NEXT = join(ROOT, ".next");
const OUT = dirname(join(ROOT, MANIFEST));

const compressors: Readonly<Record<Encoding, (content: Buffer) => Promise<Buffer>>> = {
  br: (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
      },
    }),
  gzip: (content) => promisify(gzip)(content, { level: 9 }),
};

const fromRoot = (path: string): string => relative(ROOT, path).split(sep).join("/");

/** Writes the compressed copies that are worth having, named by content, and returns where they lie. */
async function encode(content: Buffer, hash: string, type: string): Promise<BuiltFile["encoded"]> {
  if (!isCompressible(type)) return {};
  const encoded: Partial<Record<Encoding, string>> = {};
  for (const [encoding, compress] of Object.entries(compressors) as [Encoding, (typeof compressors)[Encoding]][]) {
    const compressed = await compress(content);
    if (compressed.byteLength >= content.byteLength) continue;
    const path = join(OUT, `${hash}.${encoding}`);
    await writeFile(path, compressed);
    encoded[encoding] = fromRoot(path);
  }
  return encoded;
}

interface Description {
  readonly immutable?: boolean;
  readonly isPage?: boolean;
  readonly type?: string;
}

async function describe(
  file: string,
  { immutable = false, isPage = false, type = contentType(file) }: Description,
): Promise<BuiltFile> {
  const content = await readFile(file);
  const hash = createHash("sha256").update(content).digest("base64url").slice(0, 22);
  return {
    file: fromRoot(file),
    type,
    hash,
    encoded: await encode(content, hash, type),
    immutable,
    scripts: isPage ? listInlineScriptHashes(content.toString("utf8")) : null,
  };
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Files at `address`, by the path that a request has. */
async function describeFolder(
  folder: string,
  address: string,
  immutable: boolean,
): Promise<readonly (readonly [string, BuiltFile])[]> {
  const files = await listFiles(folder);
  return Promise.all(
    files.map(
      async (file) =>
        [`${address}/${relative(folder, file).split(sep).join("/")}`, await describe(file, { immutable })] as const,
    ),
  );
}

interface Prerendered {
  readonly initialRevalidateSeconds: number | false;
  readonly initialStatus?: number;
}

/** The media type that a route handler gave its answer, as the build noted it. */
async function readAnswerType(path: string): Promise<string> {
  const { headers } = JSON.parse(await readFile(`${path}.meta`, "utf8")) as { headers: Record<string, string> };
  return headers["content-type"] ?? "application/octet-stream";
}

/** What was rendered at a path: a page (`.html`), or a route handler's answer (`.body`). */
async function describeRendered(path: string): Promise<BuiltFile> {
  const base = join(NEXT, "server/app", path === "/" ? "/index" : path);
  if (existsSync(`${base}.html`)) return describe(`${base}.html`, { isPage: true });
  return describe(`${base}.body`, { type: await readAnswerType(base) });
}

/** Pages and answers that were rendered whole at build time and stand with 200, by path. */
async function describePages(): Promise<readonly (readonly [string, BuiltFile])[]> {
  const manifest = JSON.parse(await readFile(join(NEXT, "prerender-manifest.json"), "utf8")) as {
    routes: Record<string, Prerendered>;
  };
  const paths = Object.entries(manifest.routes)
    .filter(([path, { initialRevalidateSeconds, initialStatus = 200 }]) => {
      return initialRevalidateSeconds === false && initialStatus === 200 && !path.startsWith("/_");
    })
    .map(([path]) => decodeURIComponent(path));
  return Promise.all(paths.map(async (path) => [path, await describeRendered(path)] as const));
}

/** Describes all that the build made for the front door, and compresses it: brotli and gzip, as small as they go. */
export async function compressBuild(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const [built, fixed, pages] = await Promise.all([
    describeFolder(join(NEXT, "static"), "/_next/static", true),
    describeFolder(join(ROOT, "public"), "", false),
    describePages(),
  ]);
  const notFound = await readFile(join(NEXT, "server/app/_not-found.html"), "utf8");
  const manifest: BuiltFiles = {
    files: Object.fromEntries([...fixed, ...pages, ...built]),
    notFoundScripts: listInlineScriptHashes(notFound),
  };
  await writeFile(join(ROOT, MANIFEST), JSON.stringify(manifest));
}
