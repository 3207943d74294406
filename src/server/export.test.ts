import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
import { listLengths } from "../quiz/forms/list-lengths";
import { VALLEY } from "../quiz/test-valley";
import { openDownload } from "./export";

const facts = createFactBase(VALLEY);
const course = { id: VALLEY.id, facts, offers: { "": listLengths({ facts }, null) } };

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><rect width="9" height="9"/></svg>';
const open = (format: string, query = "") =>
  openDownload(course, format, new URLSearchParams(query), () => Promise.resolve(SVG));

describe("openDownload", () => {
  it.each([
    ["gift", "text/plain; charset=utf-8", "test-bank.gift.txt"],
    ["moodle-xml", "application/xml; charset=utf-8", "test-bank.moodle.xml"],
    ["qti3", "application/zip", "test-bank.qti3.zip"],
    ["anki", "text/plain; charset=utf-8", "test-bank.anki.txt"],
    ["csv", "text/csv; charset=utf-8", "test-bank.csv"],
  ])("sends %s as a file to keep", async (format, type, name) => {
    const download = await open(format);
    expect(download).toMatchObject({
      ok: true,
      headers: { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` },
    });
  });

  it("sends one form, with its pictures", async () => {
    const download = await open("qti3", "seed=s&lesson=&length=6&base=https://example.org");
    if (!download.ok) throw new Error(download.says);
    expect(download.headers).toMatchObject({
      "Content-Disposition": 'attachment; filename="test-s.qti3.zip"',
      "X-Items": "6",
    });
    const paths = Object.keys(unzipSync(download.body as Uint8Array));
    expect(paths.filter((path) => path.endsWith(".xml"))).toHaveLength(8);
    expect(paths.some((path) => path.endsWith(".svg"))).toBe(true);
  });

  it.each([
    ["pdf", "", 404, /^There is no such format\. Choose from: gift, moodle-xml, qti3, anki, csv\.$/],
    ["gift", "seed=a%20b", 400, /^seed: /],
    ["gift", "lesson=nine", 400, /^lesson: .*"nine"/],
    ["gift", "length=7", 400, /^length: "7" cannot be filled/],
    ["gift", "blueprint=%7B", 400, /^line 1, column 2: this is no JSON/],
    ["gift", "sede=x", 400, /^sede: .* Use seed, lesson, length, blueprint, base\.$/],
    ["gift", "seed=x&seed=y", 400, /^seed: it stands here more than once/],
  ])("refuses %s?%s", async (format, query, status, says) => {
    expect(await open(format, query)).toEqual({ ok: false, status, says: expect.stringMatching(says) });
  });
});
