import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Course, Source } from "../../course/course";
import { findHeld, holdArticles } from "./held-articles";

const TEXTS = ["The ferry sailed at noon.", "Nobody saw it return.", "The harbour office said nothing."];

const source = (id: string, file: string): Source =>
  ({
    id,
    file,
    label: `the ${id}`,
    paragraphs: TEXTS.map((text, i) => ({ n: i + 1, hash: createHash("sha256").update(text).digest("hex") })),
  }) as unknown as Source;

const COURSE: Pick<Course, "sources"> = { sources: [source("gazette", "a.txt"), source("herald", "b.txt")] };

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "articles-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, lines: readonly string[]): void =>
  writeFileSync(join(folder, name), lines.join("\r\n\r\n"));

describe("holdArticles", () => {
  it("holds every paragraph whose text is the recorded one", () => {
    write("a.txt", TEXTS);
    write("b.txt", TEXTS);
    const held = holdArticles(folder, COURSE);
    expect(held.problems).toEqual([]);
    expect(findHeld(held, "gazette", 2)).toBe(TEXTS[1]);
    expect(findHeld(held, "herald", 4)).toBeNull();
    expect(findHeld(held, "stranger", 1)).toBeNull();
  });

  it("never shows a text that the course was not made from, and says which it is", () => {
    write("a.txt", [TEXTS[0] ?? "", "Somebody saw it return.", TEXTS[2] ?? ""]);
    write("b.txt", ["Another article."]);
    const held = holdArticles(folder, COURSE);
    expect(held.problems).toEqual([
      "a.txt (the gazette): paragraph 2 is not the text that the course was made from.",
      "b.txt (the herald): no paragraph is the text that the course was made from.",
    ]);
    expect(findHeld(held, "gazette", 1)).toBe(TEXTS[0]);
    expect(findHeld(held, "gazette", 2)).toBeNull();
  });

  it("says which articles are missing", () => {
    write("a.txt", TEXTS);
    expect(holdArticles(folder, COURSE).problems).toEqual([`b.txt (the herald): there is no such file in ${folder}.`]);
  });
});
