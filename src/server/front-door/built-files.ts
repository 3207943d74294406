import type { Encoding } from "./choose-encoding";

/** Where the build writes what the door serves by itself, relative to the project. */
export const MANIFEST = ".next/front-door/manifest.json";

/** One file that the build made, and how it is sent. Paths are relative to the project. */
export interface BuiltFile {
  readonly file: string;
  readonly type: string;
  /** Hash of the content, without quotes. */
  readonly hash: string;
  /** Compressed copies, where they are smaller. */
  readonly encoded: Readonly<Partial<Record<Encoding, string>>>;
  /** The name changes with the content, so that a browser need never ask again. */
  readonly immutable: boolean;
  /** Of a page: the CSP sources of its inline scripts. Of other files: null. */
  readonly scripts: readonly string[] | null;
}

export interface BuiltFiles {
  /** By path as a request has it, percent-encodings resolved. */
  readonly files: Readonly<Record<string, BuiltFile>>;
  /** CSP sources of the inline scripts of the prerendered page that answers unknown addresses. */
  readonly notFoundScripts: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = {
  avif: "image/avif",
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  jpg: "image/jpeg",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json",
  webp: "image/webp",
  woff2: "font/woff2",
};

/** The Content-Type of a file by the end of its name; unknown ones are bytes that no browser interprets. */
export function contentType(file: string): string {
  return TYPES[file.slice(file.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
}

/** The entity tag of a file in one encoding (RFC 9110, 8.8.3: another encoding is another representation). */
export function entityTag(hash: string, encoding: Encoding | null): string {
  return encoding === null ? `"${hash}"` : `"${hash}-${encoding}"`;
}
