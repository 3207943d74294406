import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont, { type SubsetOptions } from "subset-font";
import type { Course } from "../../course/course";

const ARABIC = "@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2";

const LATIN = {
  "source-serif.woff2": "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  "source-sans.woff2": "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
};

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));

/** What stands on nearly every page besides ASCII; any other letter comes with the whole face, when a page has one (`fonts.css` names those). */
const MARKS = "\u00a0\u2009°±²·×½–—‘’“”…−";

/** The letters of the Latin faces that every page brings. */
export const PAGE_LETTERS = ASCII + MARKS;

/** Kerning, ligatures, accents, and the figures that stylesheets ask for; the weights that they ask for. */
const LATIN_OPTIONS: SubsetOptions = {
  keepFeatures: [
    "calt",
    "ccmp",
    "clig",
    "kern",
    "liga",
    "lnum",
    "locl",
    "mark",
    "mkmk",
    "pnum",
    "rlig",
    "tnum",
    "zero",
  ],
  variationAxes: { wght: { min: 400, max: 700 } },
};

/** Every Arabic name of the courses, one a line, in the order of first use. */
function listArabicNames(courses: readonly Course[]): readonly string[] {
  const names = courses.flatMap(({ actors, places }) => [...actors, ...places].flatMap(({ arabic }) => arabic ?? []));
  return [...new Set(names)];
}

/** A face of a package, cut down to the letters of `text`, with the joined forms they need. WOFF2 bytes. */
function cut(face: string, text: string, options: SubsetOptions = {}): Promise<Buffer> {
  const whole = readFileSync(createRequire(import.meta.url).resolve(face));
  return subsetFont(whole, text, { targetFormat: "woff2", ...options });
}

/** The faces that pages fetch, by file name, as WOFF2: the Arabic one for the names that occur, the Latin ones for what every page is set in. */
export async function subsetFaces(courses: readonly Course[]): Promise<ReadonlyMap<string, Buffer>> {
  const faces = new Map([["arabic.woff2", await cut(ARABIC, listArabicNames(courses).join("\n") || " ")]]);
  for (const [file, face] of Object.entries(LATIN)) faces.set(file, await cut(face, PAGE_LETTERS, LATIN_OPTIONS));
  return faces;
}
