import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Text in Unicode's composed form with every run of white space folded to one space, trimmed. */
export function foldText(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** SHA-256, hex, of a paragraph's folded text: what a record's `hash` holds. */
export function hashParagraph(text: string): string {
  return createHash("sha256").update(foldText(text), "utf8").digest("hex");
}

/** The non-empty lines of an article, folded; the first is paragraph 1. */
export function listParagraphs(article: string): string[] {
  return article
    .split(/\r?\n/)
    .map(foldText)
    .filter((line) => line !== "");
}

/** The texts of all `.txt` files of a folder by file name. Throws where the folder cannot be read. */
export function readArticles(folder: string): Map<string, string> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
