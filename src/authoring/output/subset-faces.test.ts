import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PAGE_LETTERS, subsetFaces } from "./subset-faces";

/** The code points that `unicode-range` of a family in the stylesheet of faces names. */
function readRanges(family: string): readonly (readonly [number, number])[] {
  const css = readFileSync(new URL("../../ui/kit/fonts.css", import.meta.url), "utf8");
  const [, face = ""] = css.split(`font-family: "${family}";`);
  return [...face.slice(0, face.indexOf("}")).matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
    ([, from = "", to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)],
  );
}

describe("the faces that pages fetch", () => {
  it("are WOFF2 of less than 25 kB each", async () => {
    const faces = await subsetFaces([]);
    expect([...faces.keys()].toSorted()).toEqual(["arabic.woff2", "source-sans.woff2", "source-serif.woff2"]);
    for (const [name, face] of faces) {
      expect(face.subarray(0, 4).toString("latin1"), name).toBe("wOF2");
      expect(face.length, name).toBeLessThan(25_000);
    }
  });

  it.each(["Roman Rest", "Plain Rest"])("have the letters for which %s is not fetched", (family) => {
    const ranges = readRanges(family);
    const has = (letter: string) =>
      ranges.some(([from, to]) => from <= letter.charCodeAt(0) && letter.charCodeAt(0) <= to);
    expect([...PAGE_LETTERS].filter(has)).toEqual([]);
    expect([..."éüßÅœ€†"].filter((letter) => !has(letter))).toEqual([]);
  });
});
