import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { foldText } from "../../course/paragraph-text";

/** SHA-256, hex, of a paragraph's folded text: what a record's `hash` holds. */
export function hashParagraph(text: string): string {
  return createHash("sha256").update(foldText(text), "utf8").digest("hex");
}

/** The texts of all `.txt` files of a folder by file name. Throws where the folder cannot be read. */
export function readArticles(folder: string): Map<string, string> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
